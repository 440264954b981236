import { describe, expect, test } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { breaks, holds, law, mean, overSeeds } from "./law.ts";

function shares(
  row: ReturnType<typeof law>,
  days: readonly number[],
  change: Partial<Parameters> = {},
): number[] {
  const runs = overSeeds({ ...row.settings[0], ...change }, row.replicates, (run) =>
    days.map((day) => run.census.joined[day] / run.parameters.population),
  );
  return days.map((_, i) => mean(runs.map((run) => run[i])));
}

describe("V34 logistic growth in a limited market", () => {
  const row = law("V34");
  test("holds", () => {
    shares(row, [10, 20]).forEach((share, i) =>
      holds(row, share, (row.expected as number[])[i], row.tolerance),
    );
  });
  test("invitations + 5 % break it", () =>
    breaks(
      row,
      shares(row, [20], { invitesPerWeek: 2.205 })[0],
      (row.expected as number[])[1],
      row.tolerance,
    ));
});

describe("V35 Bass", () => {
  const row = law("V35");
  test("holds", () => {
    shares(row, [5, 10, 15]).forEach((share, i) =>
      holds(row, share, (row.expected as number[])[i], row.tolerance),
    );
  });
  test("advertising + 10 % breaks it", () =>
    breaks(row, shares(row, [5], { organicPerDay: 165 })[0], (row.expected as number[])[0], row.tolerance));
});

describe("V37 final size", () => {
  const row = law("V37");
  const ever = (change: Partial<Parameters> = {}): number =>
    mean(
      overSeeds({ ...row.settings[0], ...change }, row.replicates, (run) => {
        expect(run.endedBy).toBe("exhausted");
        return run.people.count / 10_000;
      }),
    );
  test("holds", () => holds(row, ever(), row.expected as number, row.tolerance));
  test("churn + 10 % breaks it", () =>
    breaks(row, ever({ churnPerMonth: 1 - Math.exp(-3.3) }), row.expected as number, row.tolerance));
});

describe("V60, V61 whom everybody recruits by chance alone", () => {
  /** Mean shares of the members that have 0, 1, … 5 recruits. */
  const shareByRecruits = (row: ReturnType<typeof law>, change: Partial<Parameters> = {}): number[] => {
    const runs = overSeeds({ ...row.settings[0], ...change }, row.replicates, ({ people }) => {
      const recruits = new Int32Array(people.count);
      for (const sponsor of people.sponsors) if (sponsor >= 0) recruits[sponsor]++;
      return [0, 1, 2, 3, 4, 5].map((k) => recruits.filter((n) => n === k).length / people.count);
    });
    return [0, 1, 2, 3, 4, 5].map((k) => mean(runs.map((run) => run[k])));
  };

  test("V60: half of all recruit nobody", () => {
    const row = law("V60");
    expect(simulate(row.settings[0]).people.count).toBe(1_000);
    holds(row, shareByRecruits(row)[0], row.expected as number, row.tolerance);
  });
  test("V60: a cycle of three days breaks it", () => {
    const row = law("V60");
    breaks(row, shareByRecruits(row, { cycleDays: 3 })[0], row.expected as number, row.tolerance);
  });
  test("V61: 2^−(k+1) recruit k", () => {
    const row = law("V61");
    shareByRecruits(row).forEach((share, k) =>
      holds(row, share, (row.expected as number[])[k], row.tolerance),
    );
  });
  test("V61: fading interest breaks it", () => {
    const row = law("V61");
    const observed = shareByRecruits(row, { enthusiasmHalfLife: 10 })[0];
    breaks(row, observed, (row.expected as number[])[0], row.tolerance);
  });
});
