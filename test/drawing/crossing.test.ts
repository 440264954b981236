import { describe, expect, it } from "vitest";
import { beginCrossing, crossingMs } from "../../src/drawing/crossing.ts";
import { discManner } from "../../src/drawing/discManner.ts";
import type { GraphScene } from "../../src/drawing/graphPicture.ts";
import { organicManner } from "../../src/drawing/organicManner.ts";
import { crowdFrom } from "../../src/drawing/measures.ts";
import type { PictureManner } from "../../src/drawing/pictureManner.ts";
import { layDisc } from "../../src/layout/disc.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { difference, sceneOf, setUpStage, shown } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";

/** The disc, and the same people on it after half a turn, at another distance from each other. */
function twoManners({ people }: RunColumns): { disc: PictureManner; turned: PictureManner } {
  const disc = layDisc(people.sponsors, people.count);
  const [x, y] = [disc.x, disc.y].map((places) => places.map((place) => -1.3 * place));
  return {
    disc: discManner(disc),
    turned: organicManner({ x, y, contacts: null }, disc, people.sponsors),
  };
}

const columns = madeUpRun({ members: 400, leaving: 0 });
const { disc, turned } = twoManners(columns);
const scene = sceneOf(columns, { manner: disc, reducedMotion: false });

describe("everybody on the way from one layout to another", () => {
  const projection = { scale: 7, x: 150, y: 120 };
  const from = { manner: disc, projection: { scale: 4, x: 90, y: 60 }, roomScale: 4, atMs: 1000 };

  it("stands where it stood at first, half-way in the middle, and where it will stand at the end", () => {
    const crossing = beginCrossing(from, turned);
    const onStage = (manner: PictureManner, { scale, x, y }: typeof projection): number[][] =>
      Array.from({ length: 400 }, (_, row) => [x + scale * manner.x[row], y + scale * manner.y[row]]);
    const [before, after] = [onStage(disc, from.projection), onStage(turned, projection)];
    for (const [share, at] of [
      [0, 1000],
      [0.5, 1000 + crossingMs / 2],
      [1, 999.999 + crossingMs],
    ]) {
      const now = onStage(crossing.at(at, 400, projection)!, projection);
      now.forEach(([x, y], row) => {
        expect(x).toBeCloseTo(before[row][0] + share * (after[row][0] - before[row][0]), 2);
        expect(y).toBeCloseTo(before[row][1] + share * (after[row][1] - before[row][1]), 2);
      });
    }
    expect(crossing.at(1000 + crossingMs, 400, projection)).toBeNull();
  });

  it("grows or shrinks steadily", () => {
    const crossing = beginCrossing(from, turned);
    crossing.at(1000 + crossingMs / 2, 400, projection);
    expect(crossing.roomScale(9)).toBeCloseTo(6, 9);
  });
});

describe("a picture whose layout is changed", () => {
  const shownAt = (atMs: number, changed: Partial<GraphScene> = {}): Uint32Array => {
    const { picture, points } = setUpStage();
    picture.draw(scene, 0);
    for (let ms = 16; ms <= atMs; ms += 16) picture.draw({ ...scene, manner: turned, ...changed }, ms);
    return shown(points);
  };
  const atRest = (changed: Partial<GraphScene>): Uint32Array => {
    const { picture, points } = setUpStage();
    picture.draw({ ...scene, ...changed }, 0);
    return shown(points);
  };

  it("begins with the old picture, is another on the way, and ends with the new one, at rest", () => {
    expect(difference(shownAt(16), atRest({}))).toBeLessThan(0.02);
    expect(difference(shownAt(400), atRest({}))).toBeGreaterThan(0.5);
    expect(difference(shownAt(400), atRest({ manner: turned }))).toBeGreaterThan(0.5);
    expect(difference(shownAt(1000), atRest({ manner: turned }))).toBe(0);
    const { picture } = setUpStage();
    picture.draw(scene, 0);
    expect(picture.draw({ ...scene, manner: turned }, 16)).toBe(true);
    expect(picture.draw({ ...scene, manner: turned }, 1000)).toBe(false);
  });

  it("goes back from wherever everybody is", () => {
    const { picture, points } = setUpStage();
    picture.draw(scene, 0);
    picture.draw({ ...scene, manner: turned }, 100);
    picture.draw({ ...scene, manner: turned }, 450);
    const turning = shown(points).slice();
    picture.draw(scene, 460);
    expect(difference(shown(points), turning)).toBeLessThan(0.02);
    picture.draw(scene, 2000);
    expect(difference(shown(points), atRest({}))).toBe(0);
  });

  it("plays on meanwhile", () => {
    const { picture, points } = setUpStage();
    picture.draw({ ...scene, day: 100 }, 0);
    for (let ms = 16; ms < 1000; ms += 16)
      picture.draw({ ...scene, manner: turned, day: 100 + ms / 100 }, ms);
    const last = { manner: turned, day: 109.92 };
    picture.draw({ ...scene, ...last }, 1008);
    expect(difference(shown(points), atRest(last))).toBeLessThan(0.01);
  });

  it("is there at once under reduced motion, and in another run", () => {
    expect(shownAt(16, { reducedMotion: true })).toEqual(atRest({ manner: turned, reducedMotion: true }));
    const other = { ...columns };
    expect(shownAt(16, { columns: other })).toEqual(atRest({ columns: other, manner: turned }));
  });

  it("shows a crowd by some of its members only while they are on the way", () => {
    const crowd = madeUpRun({ members: 2 * crowdFrom, leaving: 0 });
    const manners = twoManners(crowd);
    const of = sceneOf(crowd, { manner: manners.disc, reducedMotion: false });
    const { picture, points } = setUpStage();
    picture.draw(of, 0);
    const painted = (): number => shown(points).filter((pixel) => pixel !== 0).length;
    const whole = painted();
    picture.draw({ ...of, manner: manners.turned }, 16);
    expect(painted()).toBeGreaterThan(0.9 * whole);
    while (picture.draw({ ...of, manner: manners.turned }, 2000));
    expect(painted()).toBeGreaterThan(0.9 * whole);
  });
});
