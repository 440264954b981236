import { expect, test } from "vitest";
import { simulate } from "../../../src/model/simulation.ts";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import { explainBy, readPoint } from "../../../src/study/fit/fitTarget.ts";
import { pointOf, priorsOf } from "../../../src/study/fit/priors.ts";
import { stepNumbersOf } from "../../../src/study/fit/stepNumbers.ts";
import { at } from "../../../src/study/fit/unknowns.ts";
import { numbersOf } from "./madeSeries.ts";

const parameters = completeParameters({ population: 3_000, days: 90, seed: 2 });
const { joined } = simulate(parameters).census;

/** Numbers of some days explained by the setting that made them, its rate times so much. */
function explainedBy(rateTimes: number, isKnown: (day: number) => boolean) {
  const known = joined.map((people, day) => (isKnown(day) ? people : NaN));
  const numbers = stepNumbersOf(numbersOf(known), Infinity, 0);
  const point = pointOf(priorsOf(parameters, numbers), parameters.population / numbers.joinedInTheEnd, 1);
  point[at.rate] = Math.log((rateTimes * parameters.conversion * parameters.invitesPerWeek) / 7);
  return {
    numbers,
    ...explainBy(readPoint(point, parameters, numbers, numbers.steps), numbers, numbers.steps),
  };
}

test("within a gap joins are shared out as is expected, and add up to what was counted", () => {
  const { numbers, joins } = explainedBy(1, (day) => day % 10 === 0);
  expect(numbers.stretches).toHaveLength(9);
  for (const { from, to, joins: counted } of numbers.stretches)
    expect(joins.slice(from, to).reduce((sum, step) => sum + step, 0)).toBeCloseTo(counted, 6);
  // While it grows, more join at the end of a gap than at its beginning.
  expect(joins[29]).toBeGreaterThan(1.3 * joins[20]);
});

test.each([
  ["every day", () => true],
  ["every tenth", (day: number) => day % 10 === 0],
] as const)("%s: the rate that made the numbers is likelier than one a fifth off", (_name, isKnown) => {
  const logLikelihood = (times: number): number => explainedBy(times, isKnown).logLikelihood;
  expect(logLikelihood(1)).toBeGreaterThan(logLikelihood(0.8) + 2);
  expect(logLikelihood(1)).toBeGreaterThan(logLikelihood(1.2) + 2);
});

test("the vigour follows what came: members who bring half of what is expected have about half of it", () => {
  expect(explainedBy(2, () => true).vigour.mean).toBeLessThan(0.9);
  expect(explainedBy(1, () => true).vigour.mean).toBeGreaterThan(0.9);
});
