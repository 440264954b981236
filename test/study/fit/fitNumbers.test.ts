import { describe, expect, test } from "vitest";
import { simulate } from "../../../src/model/simulation.ts";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { beginFit, fitNumbers } from "../../../src/study/fit/fitNumbers.ts";
import type { FitQuestion, FitResult } from "../../../src/study/fit/fitResult.ts";
import type { OwnNumbers } from "../../../src/study/ownNumbers.ts";
import { numbersOf } from "./madeSeries.ts";

const setting = completeParameters({ population: 4_000, days: 240 });

function questionOf(numbers: OwnNumbers, rest: Partial<FitQuestion> = {}): FitQuestion {
  return { numbers, base: setting, heldBackDays: 0, forecastDays: 30, seed: 1, ...rest };
}

/** Numbers of a run up to a day. */
function runUntil(parameters: Partial<Parameters>, day: number, withActive = false): OwnNumbers {
  const { joined, active } = simulate({ ...setting, ...parameters }).census;
  return numbersOf(joined.slice(0, day + 1), withActive ? active.slice(0, day + 1) : null);
}

const valueOf = ({ fitted }: FitResult, key: string) => fitted.find((value) => value.key === key)!;
const spreadOf = (result: FitResult, name: string) =>
  result.figures.find((figure) => figure.name === name)!.spread;

describe("runs of the model, after their peak and with who is active", () => {
  const runs = [1, 2, 3, 4, 5, 6].map((seed) => ({
    seed,
    churnPerMonth: 0.05 * seed,
    conversion: 0.16 + 0.02 * seed,
    population: 1_000 * seed,
  }));
  // The fit begins with the opening setting, which made none of them.
  const results = runs.map((run) => fitNumbers(questionOf(runUntil(run, 130, true))));
  const held = (
    truthOf: (run: (typeof runs)[number]) => number,
    lowHigh: (result: FitResult) => readonly number[],
  ) =>
    runs.filter((run, i) => {
      const spread = lowHigh(results[i]);
      return spread[0] <= truthOf(run) && truthOf(run) <= spread[4];
    }).length;

  test("the 90 % bands hold the market, who leaves, and how fast members bring others, in most", () => {
    expect(
      held(
        ({ population }) => population,
        (result) => valueOf(result, "population").spread,
      ),
    ).toBeGreaterThan(3);
    expect(
      held(
        ({ churnPerMonth }) => churnPerMonth,
        (result) => valueOf(result, "churnPerMonth").spread,
      ),
    ).toBeGreaterThan(3);
    const joinsPerMemberWeek = ({ conversion }: { conversion: number }) =>
      setting.invitesPerWeek * conversion;
    expect(held(joinsPerMemberWeek, (result) => spreadOf(result, "joinsPerMemberWeek"))).toBeGreaterThan(3);
  });

  test("the bands say something: churn within a fifth, the market within a half", () => {
    for (const result of results) {
      const churn = valueOf(result, "churnPerMonth").spread;
      const population = valueOf(result, "population").spread;
      expect(churn[4] / churn[0]).toBeLessThan(1.6);
      expect(population[4] / population[0]).toBeLessThan(2);
      expect(valueOf(result, "churnPerMonth").told).toBe("told");
      expect(result.cannotKnow).not.toContain("noLeavings");
    }
  });
});

describe("before and after the peak", () => {
  const early = fitNumbers(questionOf(runUntil({ seed: 3 }, 42)));
  const late = fitNumbers(questionOf(runUntil({ seed: 3 }, 170), { heldBackDays: 20 }));

  test("before it two futures fit alike: one is soon full, one goes on", () => {
    const [soonFull, goesOn] = early.futures!;
    expect([soonFull.name, goesOn.name]).toEqual(["soonFull", "goesOn"]);
    expect(soonFull.parameters.market).toBe("mixed");
    expect(goesOn.parameters.market).toBe("unlimited");
    for (const { logLikelihoodGap } of [soonFull, goesOn]) {
      expect(logLikelihoodGap).toBeGreaterThan(-2);
      expect(logLikelihoodGap).toBeLessThanOrEqual(0);
    }
    const numbers = runUntil({ seed: 3 }, 42).joined!;
    for (const { joined } of [soonFull, goesOn]) expect(joined.slice(0, 43)).toEqual(numbers);
    expect(goesOn.joined.at(-1)!).toBeGreaterThan(2 * soonFull.joined.at(-1)!);
    // Of the small markets one that leads where the forecast has it.
    expect(soonFull.joined.at(-1)!).toBeGreaterThanOrEqual(early.joined[0].at(-1)!);
    expect(early.cannotKnow).toEqual(["beforePeak", "conversionOrInvitations", "noLeavings"]);
    expect(valueOf(early, "population").told).toBe("unknown");
  });

  test("after it the market is told", () => {
    expect(late.futures).toBeNull();
    expect(late.cannotKnow).not.toContain("beforePeak");
    const { told, spread } = valueOf(late, "population");
    expect(told).toBe("told");
    expect(spread[0]).toBeLessThan(setting.population);
    expect(spread[4]).toBeGreaterThan(setting.population);
    expect(spread[4] / spread[0]).toBeLessThan(1.5);
  });

  test("invitations and conversion are told only together", () => {
    const { told, with: partners } = valueOf(late, "conversion");
    expect([told, partners.includes("invitesPerWeek")]).toEqual(["together", true]);
  });

  test("bands go through the numbers, and spread out in order after them", () => {
    const numbers = runUntil({ seed: 3 }, 170).joined!;
    expect(late.lastDay).toBe(170);
    for (const band of late.joined) {
      expect(band).toHaveLength(201);
      expect(band.slice(0, 171)).toEqual(numbers);
    }
    for (let band = 1; band < 5; band++)
      late.joined[band].forEach((people, day) =>
        expect(people).toBeGreaterThanOrEqual(late.joined[band - 1][day]),
      );
    expect(late.joined[4].at(-1)!).toBeGreaterThan(late.joined[0].at(-1)!);
  });

  test("what was held back is beside its forecast", () => {
    const { fromDay, days, truth, forecast, within } = late.heldBack!;
    const numbers = runUntil({ seed: 3 }, 170).joined!;
    expect(fromDay).toBe(150);
    expect([...days]).toEqual(Array.from({ length: 20 }, (_, i) => 151 + i));
    expect(truth).toEqual(numbers.slice(151));
    expect(within).toBe(
      truth.filter((people, i) => people >= forecast[0][i] && people <= forecast[4][i]).length,
    );
  });

  test("every candidate can be run, and runs come near the numbers", () => {
    expect(late.candidates).toHaveLength(40);
    for (const candidate of late.candidates) {
      expect(completeParameters(candidate)).toEqual(candidate);
      expect(candidate).toMatchObject({ days: 200, startingMembers: setting.startingMembers, peopleEach: 1 });
    }
    const some = late.candidates.filter((_, i) => i % 2 === 0);
    const ends = some.map((candidate) => simulate(candidate).census.joined[170]).toSorted((a, b) => a - b);
    const truth = runUntil({ seed: 3 }, 170).joined!.at(-1)!;
    expect(Math.abs(ends[10] / truth - 1)).toBeLessThan(0.1);
  });
});

describe("a fit", () => {
  const question = questionOf(runUntil({ seed: 4 }, 60), { heldBackDays: 10 });

  test("is the same whole and in pieces, and tells how far it is", () => {
    const fitting = beginFit(question);
    expect(() => fitting.result()).toThrow("not done");
    const shares: number[] = [];
    while (!fitting.advance(3)) shares.push(fitting.share);
    expect(shares.length).toBeGreaterThan(50);
    shares.slice(1).forEach((share, i) => expect(share).toBeGreaterThanOrEqual(shares[i]));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(fitting.result()).toEqual(fitNumbers(question));
  });

  test("depends on the seed in its draws only", () => {
    const one = fitNumbers({ ...question, heldBackDays: 0 });
    const other = fitNumbers({ ...question, heldBackDays: 0, seed: 2 });
    expect(one).not.toEqual(other);
    const middle = (result: FitResult): number => result.joined[2].at(-1)!;
    expect(Math.abs(middle(one) / middle(other) - 1)).toBeLessThan(0.1);
  });
});
