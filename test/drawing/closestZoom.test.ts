import { expect, test } from "vitest";
import { closestZoom } from "../../src/drawing/closestZoom.ts";
import { fillingScale, fullRadius } from "../../src/layout/camera.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { nearestMember } from "../../src/layout/nearest.ts";
import { simulate } from "../../src/model/simulation.ts";

/** CSS px a unit of length on the stage of a screen of 1,440 × 900 at the closest zoom. */
const closestScale = (people: number): number => {
  const radius = fullRadius(people);
  const scale = fillingScale(922, 700, radius, radius);
  return scale * closestZoom(scale);
};

test("in a crowd 99 of 100 can be brought 8 px or more from their neighbours", () => {
  const { people } = simulate({ population: 40_000 });
  const disc = layDisc(people.sponsors, people.count);
  const scale = closestScale(people.count);
  const apart = { x: disc.x.slice(), y: disc.y.slice() };
  let near = 0;
  for (let row = 0; row < people.count; row++) {
    // Nobody is its own neighbour.
    apart.x[row] = Infinity;
    if (nearestMember({ ...disc, ...apart }, people.count, disc.x[row], disc.y[row], 8 / scale) !== null)
      near++;
    apart.x[row] = disc.x[row];
  }
  expect(people.count).toBeGreaterThan(30_000);
  expect(near / people.count).toBeLessThan(0.01);
  // Not much further either: half as far would not do.
  expect(closestScale(1_000_000)).toBeCloseTo(scale, 6);
});

test("the more there are, the further it goes; a few can be zoomed too", () => {
  const factors = [100, 10_000, 1_000_000].map((people) => closestScale(people) / closestScale(1e6));
  expect(factors[0]).toBeGreaterThan(1);
  expect(closestZoom(0.4)).toBe(200);
  expect(closestZoom(40)).toBe(8);
});
