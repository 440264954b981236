import { expect, test } from "vitest";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { heldBackSteps } from "../../../src/study/fit/heldBackSteps.ts";
import { madeSeries } from "./madeSeries.ts";

const series = 16;

/** `npm run bench -- coverage` does 200. */
test("the 90 % band holds what was held back in most series, the 50 % band in about half", () => {
  let inBand = 0;
  let inMiddle = 0;
  for (let number = 1; number <= series; number++) {
    const { numbers, heldBackDays } = madeSeries(number);
    const question = { numbers, base: openingParameters, heldBackDays, forecastDays: 0, seed: number };
    const steps = heldBackSteps(question);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const { truth, forecast } = step.value!;
    const [low, lower, , upper, high] = forecast.map((band) => band.at(-1)!);
    const came = truth.at(-1)!;
    if (came >= low && came <= high) inBand++;
    if (came >= lower && came <= upper) inMiddle++;
  }
  // Of 16 with a chance of 0.9 fewer than 12 come in 1 of 60 cases; bands of half the width hold about 9.
  expect(inBand).toBeGreaterThanOrEqual(12);
  expect(inMiddle).toBeGreaterThanOrEqual(3);
  expect(inMiddle).toBeLessThanOrEqual(13);
});
