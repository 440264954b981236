/** Fewer members than this tell chance, not growth. */
const leastMembers = 16;

/** Who joined when, and what the setting says of it. */
export interface GrowthOf {
  /** Days of joining of all members, rising. */
  readonly joinDays: Float64Array;
  /** How many began. */
  readonly startingMembers: number;
  /** The mean time from an invitation to joining. */
  readonly cycleDays: number;
  /** The last day of the run. */
  readonly days: number;
}

/**
 * How fast the number of members grew while it grew fastest: of all stretches that begin at a day of joining, with at least 16
 * members and at least those who began, and that end as soon as there are twice as many and a cycle has gone by (at most a
 * quarter of the run), the steepest one; ln(members at its end ÷ members at its beginning) ÷ its length. The cycle is there
 * because members who join in step double in an instant and then not at all for a cycle.
 * @returns a day; null where there is no such stretch
 */
export function steepestGrowth({ joinDays, startingMembers, cycleDays, days }: GrowthOf): number | null {
  const { length } = joinDays;
  const leastDays = Math.min(cycleDays, days / 4);
  let steepest = 0;
  let end = 0;
  for (
    let i = Math.max(leastMembers, startingMembers, Math.ceil(2 * Math.sqrt(length))) - 1;
    i < length;
    i++
  ) {
    const day = joinDays[i];
    // All who join in one instant are there at once.
    if (i + 1 < length && joinDays[i + 1] === day) continue;
    const members = i + 1;
    end = Math.max(end, 2 * members - 1);
    while (end < length && joinDays[end] < day + leastDays) end++;
    if (end >= length) break;
    while (end + 1 < length && joinDays[end + 1] === joinDays[end]) end++;
    steepest = Math.max(steepest, Math.log((end + 1) / members) / (joinDays[end] - day));
  }
  return steepest > 0 ? steepest : null;
}
