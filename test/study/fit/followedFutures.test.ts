import { expect, test } from "vitest";
import { lastFollowed, untilApart } from "../../../src/study/fit/followedFutures.ts";

const line = (days: number, joinedAt: (day: number) => number): Float64Array =>
  Float64Array.from({ length: days + 1 }, (_, day) => joinedAt(day));

test("two futures are followed to the first day on which one is twice the other", () => {
  const [soonFull, goesOn] = untilApart(
    line(300, () => 100),
    line(300, (day) => 100 + day),
    60,
  );
  expect([soonFull.length, goesOn.length]).toEqual([101, 101]);
  expect(goesOn[100]).toBe(200);
});

test("never to less than the end of the forecast, and no further than there are days", () => {
  const early = untilApart(
    line(300, () => 100),
    line(300, (day) => 100 + 10 * day),
    60,
  );
  expect(early[0]).toHaveLength(61);
  const never = untilApart(
    line(300, () => 100),
    line(300, () => 150),
    60,
  );
  expect(never[1]).toHaveLength(301);
});

test("they are followed for twice as long as the numbers, or to a forecast that ends later", () => {
  expect(lastFollowed(40, 50)).toBe(120);
  expect(lastFollowed(40, 500)).toBe(500);
});
