import type { SettledRun } from "../../../src/model/money/settledRun.ts";

interface HandMade {
  /** [day of joining, row of the sponsor], in the order of joining. */
  readonly members: readonly (readonly [day: number, sponsor: number])[];
  /** [day, row, whether active from then on], in the order of time. */
  readonly changes?: readonly (readonly [day: number, row: number, active: boolean])[];
  readonly days: number;
}

/** A run told member by member. */
export const handMadeRun = ({ members, changes = [], days }: HandMade): SettledRun => ({
  people: {
    count: members.length,
    joinDays: members.map(([day]) => day),
    sponsors: members.map(([, sponsor]) => sponsor),
  },
  changes: {
    count: changes.length,
    days: changes.map(([day]) => day),
    rows: changes.map(([, row]) => row),
    active: changes.map(([, , active]) => active),
  },
  parameters: { days },
});

/** One brings the next, a day each, four members; the third leaves on day 10. */
export const chain = handMadeRun({
  members: [
    [0, -1],
    [1, 0],
    [2, 1],
    [3, 2],
  ],
  changes: [[10, 2, false]],
  days: 60,
});
