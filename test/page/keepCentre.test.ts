import { describe, expect, it } from "vitest";
import type { GraphScene } from "../../src/drawing/graphPicture.ts";
import { createGraphPicture } from "../../src/drawing/graphPicture.ts";
import { keepCentre } from "../../src/page/keepCentre.ts";
import { sceneOf } from "../drawing/graphStage.ts";
import { madeUpRun } from "../drawing/madeUpRun.ts";
import { recordingCanvas } from "../drawing/recordingCanvas.ts";

const canvas = (): HTMLCanvasElement => recordingCanvas().canvas;
const picture = createGraphPicture({ links: canvas(), points: canvas(), lit: canvas(), over: canvas() });

const before = sceneOf(madeUpRun({ members: 200 }), { view: { k: 4, x: -500, y: -300 } });
const { manner } = before;
/** Everybody on the other side. */
const mirrored = { ...manner, x: manner.x.map((x) => -x), y: manner.y.map((y) => -y) };
const mirror = (scene: GraphScene): GraphScene => ({ ...scene, manner: mirrored });

const placeAfter = (scene: GraphScene, person: number): { x: number; y: number } => {
  const shift = keepCentre(picture, scene, mirror(scene))!;
  const { k, x, y } = scene.view;
  return picture.placeOf({ ...mirror(scene), view: { k, x: x + shift.right, y: y + shift.down } }, person)!;
};

describe("after a change of layout", () => {
  it("a zoomed stage looks at whoever stood in its middle", () => {
    const person = picture.personAt(before, 150, 120, 80)!;
    const place = picture.placeOf(before, person)!;
    const after = placeAfter(before, person);
    expect(after.x).toBeCloseTo(place.x, 3);
    expect(after.y).toBeCloseTo(place.y, 3);
  });

  it("the kept person stays where it was, if it was in sight", () => {
    const inSight = picture.personAt(before, 40, 200, 60)!;
    const kept = { ...before, kept: inSight };
    const place = picture.placeOf(kept, inSight)!;
    const after = placeAfter(kept, inSight);
    expect(after.x).toBeCloseTo(place.x, 3);
    expect(after.y).toBeCloseTo(place.y, 3);

    const outOfSight = Array.from({ length: 200 }, (_, row) => row).find(
      (row) => picture.placeOf(before, row)!.x < -100,
    )!;
    expect(keepCentre(picture, { ...before, kept: outOfSight }, mirror(before))).toEqual(
      keepCentre(picture, before, mirror(before)),
    );
  });

  it("nothing moves where nothing is zoomed, or nobody is near", () => {
    const whole = { ...before, view: { k: 1, x: 0, y: 0 } };
    expect(keepCentre(picture, whole, mirror(whole))).toBeNull();
    const empty = { ...before, view: { k: 40, x: 5000, y: 5000 } };
    expect(keepCentre(picture, empty, mirror(empty))).toBeNull();
  });
});
