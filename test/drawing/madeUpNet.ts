import type { NetClasses } from "../../src/model/money/moneyReading.ts";
import type { RunColumns } from "../../src/model/run.ts";

/** What a made-up plan takes and gives, in cents. */
export interface MadeUpPlan {
  /** Paid on joining, and the part of it that the sponsor gets. */
  readonly fee?: number;
  readonly toSponsor?: number;
  /** Paid by everybody at the end of every thirtieth day. */
  readonly monthly?: number;
  readonly from?: readonly number[];
}

/** The classes of net of a run under a made-up plan, one change after the other. */
export function madeUpNet(
  { people, reachedDay }: Pick<RunColumns, "people" | "reachedDay">,
  {
    fee = 10_000,
    toSponsor = 5_000,
    monthly = 0,
    from = [-50_000, -5_000, 0, 1, 5_000, 50_000],
  }: MadeUpPlan = {},
): NetClasses {
  const { count, joinDays, sponsors } = people;
  const net = new Float64Array(count);
  const classOf = (row: number): number => from.filter((threshold) => net[row] >= threshold).length;
  const atJoining = new Uint8Array(count);
  const changes: { readonly day: number; readonly row: number; readonly each: number }[] = [];
  const pay = (row: number, cents: number, day: number): void => {
    const before = classOf(row);
    net[row] += cents;
    if (classOf(row) !== before) changes.push({ day, row, each: classOf(row) });
  };
  let joined = 0;
  const joinUpTo = (day: number): void => {
    for (; joined < count && joinDays[joined] <= day; joined++) {
      net[joined] = -fee;
      atJoining[joined] = classOf(joined);
      if (sponsors[joined] >= 0) pay(sponsors[joined], toSponsor, joinDays[joined]);
    }
  };
  for (let day = 30; day <= reachedDay; day += 30) {
    joinUpTo(day);
    for (let row = 0; row < joined; row++) pay(row, -monthly, day);
  }
  joinUpTo(reachedDay);
  return {
    from,
    atJoining,
    changes: {
      count: changes.length,
      days: Float64Array.from(changes, ({ day }) => day),
      rows: Int32Array.from(changes, ({ row }) => row),
      classes: Uint8Array.from(changes, ({ each }) => each),
    },
  };
}
