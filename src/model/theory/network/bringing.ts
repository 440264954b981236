import type { Grid } from "../joins.ts";
import type { Kind } from "../kind.ts";
import type { ContactGroup } from "./contactGroups.ts";

/** A number for each group of members and each kind of contact: [group][kind]. */
export type ByGroupAndKind<Value> = readonly (readonly Value[])[];

/**
 * How a member brings its contacts: the chance that, of itself, it would have brought a given one who is outside. What it does
 * to the others of its contacts is another matter: what reaches one person comes from members who know nothing of each other.
 */
export interface Bringing {
  /** Members by their contacts, as finely as it matters. */
  readonly groups: readonly ContactGroup[];
  /** The chance by the age of the member: […][…][i] after i cells of time, 0 … all of them. */
  readonly byAge: (kinds: readonly Kind[], grid: Grid) => ByGroupAndKind<Float64Array>;
  /** The chance in the end. */
  readonly inTheEnd: (kinds: readonly Kind[]) => ByGroupAndKind<number>;
  /** For a rate r > 0 a day, the chance, each case counted e^(−r · the age at which it happens). */
  readonly discounted: (kinds: readonly Kind[]) => (perDay: number) => ByGroupAndKind<number>;
}

/**
 * Recruits whom the mean recruit brings while hardly anybody is in: K of the network. Whoever brought it is not among them.
 * @param chances as `inTheEnd`, or `discounted`, has them
 */
export function broughtByRecruit(
  groups: readonly ContactGroup[],
  kinds: readonly Kind[],
  chances: ByGroupAndKind<number>,
): number {
  let brought = 0;
  groups.forEach(({ others }, group) =>
    kinds.forEach(({ share }, kind) => {
      brought += others * share * chances[group][kind];
    }),
  );
  return brought;
}
