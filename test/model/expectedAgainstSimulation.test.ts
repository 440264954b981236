import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { simulate } from "../../src/model/simulation.ts";
import { neutralParameters } from "../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

const replicates = 6;

/** Mean and its standard error over runs that differ in their seed. */
function measured(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

const bare = (subset: Partial<Parameters>): Parameters => ({ ...neutralParameters, ...subset });

const market = { market: "mixed", population: 100_000, startingMembers: 4_000, days: 60 } as const;
const givingUp = { churnPerMonth: 0.15, quitWithoutRecruitsDays: 15, conversion: 0.4 } as const;

describe("the mean of some runs is what theory expects of many, where members give up without recruits", () => {
  test.each([
    [
      "steady",
      { inviteStyle: "steady", invitesPerWeek: 2, promoterShare: 0.7, activation: 0.8, cycleDays: 5.3 },
    ],
    ["a fixed burst that waits", { invitesPerMember: 3.5, sendDelayDays: 12, cycleDays: 3 }],
    [
      "an unequal burst that waits",
      {
        inviteSpread: "geometric",
        invitesPerMember: 4,
        sendDelayDays: 12,
        cycleDays: 3,
        cycleShape: "exponential",
      },
    ],
    [
      "an unequal burst on joining, and organic joins",
      { inviteSpread: "geometric", invitesPerMember: 3, organicPerDay: 300, cycleDays: 3.3 },
    ],
    [
      "a market without end",
      {
        market: "unlimited",
        inviteStyle: "steady",
        invitesPerWeek: 2,
        cycleDays: 4,
        cycleShape: "exponential",
      },
    ],
  ] as const)("%s", (_, subset) => {
    const parameters = bare({ ...market, ...givingUp, ...subset });
    const theory = expected(parameters);
    const runs = Array.from(
      { length: replicates },
      (__, i) => simulate({ ...parameters, seed: i + 1 }).census,
    );
    for (const day of [10, 20, 35, 60])
      for (const column of ["joined", "active"] as const) {
        const { mean, error } = measured(runs.map((census) => census[column][day]));
        // A mean of six has a rough error: at least 0.3 % is allowed.
        const allowed = 4.5 * error + 0.003 * mean;
        expect(Math.abs(theory[column]![day] - mean), `${column} on day ${day}`).toBeLessThan(allowed);
        expect(error, "a run large enough to tell").toBeLessThan(0.02 * mean);
      }
  });
});
