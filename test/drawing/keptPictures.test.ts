import { expect, test } from "vitest";
import type { MemberSheets } from "../../src/drawing/graphLayers.ts";
import { createKeptPictures } from "../../src/drawing/keptPictures.ts";
import type { Painting, Shot } from "../../src/drawing/painting.ts";
import { colourRun } from "../../src/drawing/runInColour.ts";
import { sceneOf } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";

/** A shot of a run, and a painting of it that is all of one value. */
function madeUpShot(members: number) {
  const scene = sceneOf(madeUpRun({ members }));
  const run = colourRun(scene.columns, scene.colouring, null);
  const shot: Shot = { scene, run, stand: { scale: 1, roomScale: 1, room: members }, isHasty: false };
  const sheetsOf = (value: number): MemberSheets => {
    const sheet = { pixels: new Uint32Array(16).fill(value) } as MemberSheets["links"];
    return { links: sheet, points: { ...sheet, pixels: sheet.pixels.slice() } };
  };
  const paintingAt = (painted: number): Painting => ({
    shot,
    sheets: sheetsOf(painted),
    paint: {} as Painting["paint"],
    progress: { members: painted, changes: 0, turns: 0 },
  });
  return { shot, sheetsOf, paintingAt };
}

test("the latest picture up to a moment is put back", () => {
  const { shot, sheetsOf, paintingAt } = madeUpShot(100);
  const kept = createKeptPictures();
  for (const members of [90, 50, 70]) kept.keep(paintingAt(members));
  const sheets = sheetsOf(0);
  expect(kept.restore(shot, { members: 80, changes: 0, turns: 0 }, sheets)).toEqual({
    members: 70,
    changes: 0,
    turns: 0,
  });
  expect([...sheets.points.pixels, ...sheets.links.pixels]).toEqual(Array.from({ length: 32 }, () => 70));
  expect(kept.restore(shot, { members: 49, changes: 0, turns: 0 }, sheets)).toBeNull();
});

test("those of another run, or of another zoom, are let go of", () => {
  const [one, other] = [madeUpShot(100), madeUpShot(20)];
  const kept = createKeptPictures();
  const atEnd = { members: 100, changes: 0, turns: 0 };
  const isKept = (): boolean => kept.restore(one.shot, atEnd, one.sheetsOf(0)) !== null;
  const closer: Shot = { ...one.shot, scene: { ...one.shot.scene, view: { k: 2, x: 0, y: 0 } } };
  for (const shot of [other.shot, closer]) {
    kept.keep(one.paintingAt(90));
    kept.forgetOthers(one.shot);
    expect(isKept()).toBe(true);
    kept.forgetOthers(shot);
    expect(isKept()).toBe(false);
  }
});
