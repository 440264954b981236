import { describe, expect, test } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { breaks, holds, law, mean, overSeeds } from "./law.ts";

function shares(
  row: ReturnType<typeof law>,
  days: readonly number[],
  change: Partial<Parameters> = {},
): number[] {
  const runs = overSeeds({ ...row.settings[0]!, ...change }, row.replicates, (run) =>
    days.map((day) => run.census.joined[day]! / run.parameters.population),
  );
  return days.map((_, i) => mean(runs.map((run) => run[i]!)));
}

describe("V34 logistic growth in a limited market", () => {
  const row = law("V34");
  test("holds", () => {
    shares(row, [10, 20]).forEach((share, i) =>
      holds(row, share, (row.expected as number[])[i]!, row.tolerance),
    );
  });
  test("invitations + 5 % break it", () =>
    breaks(
      row,
      shares(row, [20], { invitesPerWeek: 2.205 })[0]!,
      (row.expected as number[])[1]!,
      row.tolerance,
    ));
});

describe("V35 Bass", () => {
  const row = law("V35");
  test("holds", () => {
    shares(row, [5, 10, 15]).forEach((share, i) =>
      holds(row, share, (row.expected as number[])[i]!, row.tolerance),
    );
  });
  test("advertising + 10 % breaks it", () =>
    breaks(row, shares(row, [5], { organicPerDay: 165 })[0]!, (row.expected as number[])[0]!, row.tolerance));
});

describe("V37 final size", () => {
  const row = law("V37");
  const ever = (change: Partial<Parameters> = {}): number =>
    mean(
      overSeeds({ ...row.settings[0]!, ...change }, row.replicates, (run) => {
        expect(run.endedBy).toBe("exhausted");
        return run.people.count / 10_000;
      }),
    );
  test("holds", () => holds(row, ever(), row.expected as number, row.tolerance));
  test("churn + 10 % breaks it", () =>
    breaks(row, ever({ churnPerMonth: 1 - Math.exp(-3.3) }), row.expected as number, row.tolerance));
});

describe("V60, V61 whom everybody recruits by chance alone", () => {
  const recruits = (run: { people: { count: number; sponsors: Int32Array } }): Int32Array => {
    const found = new Int32Array(run.people.count);
    run.people.sponsors.forEach((sponsor) => sponsor >= 0 && found[sponsor]!++);
    return found;
  };
  const withRecruits = (row: ReturnType<typeof law>, k: number, change: Partial<Parameters> = {}): number =>
    mean(
      overSeeds({ ...row.settings[0]!, ...change }, row.replicates, (run) => {
        return recruits(run).filter((n) => n === k).length / run.people.count;
      }),
    );

  test("V60: half of all recruit nobody", () => {
    const row = law("V60");
    expect(simulate(row.settings[0]!).people.count).toBe(1_000);
    holds(row, withRecruits(row, 0), row.expected as number, row.tolerance);
  });
  test("V60: a cycle of three days breaks it", () => {
    const row = law("V60");
    breaks(row, withRecruits(row, 0, { cycleDays: 3 }), row.expected as number, row.tolerance);
  });
  test("V61: 2^−(k+1) recruit k", () => {
    const row = law("V61");
    for (let k = 0; k <= 5; k++)
      holds(row, withRecruits(row, k), (row.expected as number[])[k]!, row.tolerance);
  });
  test("V61: fading interest breaks it", () => {
    const row = law("V61");
    const observed = withRecruits(row, 0, { enthusiasmHalfLife: 10 });
    breaks(row, observed, (row.expected as number[])[0]!, row.tolerance);
  });
});
