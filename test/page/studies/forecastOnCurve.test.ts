import { expect, test } from "vitest";
import { forecastOnCurve } from "../../../src/page/studies/forecastOnCurve.ts";
import type { Future } from "../../../src/study/fit/fitResult.ts";
import { madeUpFit } from "./madeUpFit.ts";

/** 12,000 have joined by day 120; so many join in the 30 days of the forecast. */
const future = (name: Future["name"], more: number): Future => {
  const joined = Float64Array.from({ length: 151 }, (_, day) =>
    day <= 120 ? 100 * day : 12_000 + (more * (day - 120)) / 30,
  );
  return { name, parameters: madeUpFit().best, joined, followed: joined, logLikelihoodGap: 0 };
};

test("two futures are two lines on the curve where the forecast tells them apart, else one", () => {
  const apart = madeUpFit({ futures: [future("soonFull", 1_000), future("goesOn", 1_300)] });
  expect(forecastOnCurve(apart)).toBe(apart);
  const close = madeUpFit({ futures: [future("soonFull", 1_000), future("goesOn", 1_200)] });
  expect(forecastOnCurve(close)).toEqual({ ...close, futures: null });
});

test("without futures, or without a forecast, nothing is changed", () => {
  const plain = madeUpFit();
  expect(forecastOnCurve(plain)).toBe(plain);
  expect(forecastOnCurve(null)).toBeNull();
});
