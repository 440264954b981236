import { bisectLeft, tickStep } from "d3";
import type { RunColumns } from "../model/run.ts";
import { classColours } from "./classColours.ts";
import type { Colouring } from "./colouring.ts";
import { coloursAlong, evenly } from "./coloursAlong.ts";
import type { Theme } from "./theme.ts";

/** About so many classes are told apart by a ramp of one direction. */
const aboutClasses = 17;

/**
 * Classes of equally many whole days, from the first day to the end of the run; the last one may be shorter. While the run is
 * not finished its end is that of its setting, so that no colour changes as it grows.
 */
export function colourByJoinDay(
  {
    people,
    parameters,
    endedBy,
    reachedDay,
  }: Pick<RunColumns, "people" | "parameters" | "endedBy" | "reachedDay">,
  theme: Theme,
): Colouring {
  const length = endedBy === null ? parameters.days : reachedDay;
  const days = length > aboutClasses ? Math.max(1, tickStep(0, length, aboutClasses)) : 1;
  const classes = Math.max(1, Math.ceil(length / days));
  // Rows stand in the order of joining.
  const { joinDays, count } = people;
  const classOf = new Uint8Array(count);
  let first = 0;
  for (let each = 0; each < classes; each++) {
    const next = each === classes - 1 ? count : bisectLeft(joinDays, (each + 1) * days, first, count);
    classOf.fill(each, first, next);
    first = next;
  }
  return {
    by: "joined",
    classes: coloursAlong(classColours[theme.name].joinStops, evenly(classes)).map((colour, each) => ({
      colour,
      from: each * days,
      to: Math.min(length, (each + 1) * days),
    })),
    classOf,
  };
}
