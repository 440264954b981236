import type { MapAxis } from "../study/experiment.ts";
import type { Parameter } from "./parameter.ts";
import { parameterTable } from "./parameterTable.ts";

/** More digits than anybody reads, and few enough that an engine's own rounding of a power is never among them. */
const digits = 6;

/**
 * The value of the input at a place of a map's side, as it is set in the runs there: rounded to six digits, and to a whole
 * number where the table asks for one, so that two neighbouring places may have the same.
 * @param axis its first place has the value `from`, its last one `to`; on a logarithmic one both are above 0
 * @param place 0…steps − 1
 */
export function valueOnAxis({ key, from, to, steps, scale }: MapAxis, place: number): number {
  const { integer }: Parameter & { readonly integer?: boolean } = parameterTable[key];
  const along = steps > 1 ? place / (steps - 1) : 0;
  const value = scale === "log" ? from * (to / from) ** along : from + (to - from) * along;
  return integer === true ? Math.round(value) : Number(value.toPrecision(digits));
}
