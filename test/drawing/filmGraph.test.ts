import { expect, test } from "vitest";
import { createFilmGraph } from "../../src/drawing/filmGraph.ts";
import { filmFrames } from "../../src/drawing/filmSchedule.ts";
import type { GraphScene } from "../../src/drawing/graphScene.ts";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { difference, sceneOf, setUpStage, shown } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { recordingCanvas } from "./recordingCanvas.ts";

function setUpFilm() {
  const [links, points, lit, over] = Array.from({ length: 4 }, recordingCanvas);
  const canvases = { links: links.canvas, points: points.canvas, lit: lit.canvas, over: over.canvas };
  return { film: createFilmGraph(canvases), links, points, lit, over };
}

/** Paints a frame to its end; returns in how many pieces. */
function paint(film: ReturnType<typeof createFilmGraph>, scene: GraphScene, nowMs: number): number {
  const painting = film.paint(scene, nowMs);
  let pieces = 1;
  while (!painting.next().done) pieces++;
  return pieces;
}

const frames = filmFrames(5, 30, 180);

/** Compares so many pixels in less time than `toEqual`. */
const isSame = (a: Uint32Array, b: Uint32Array): boolean =>
  Buffer.from(a.buffer).equals(Buffer.from(b.buffer));
const playing = (scene: GraphScene): GraphScene => ({ ...scene, reducedMotion: false });

test("each frame at rest is the picture that the stage shows on its day", () => {
  const scene = playing(sceneOf(madeUpRun({ members: 3000 })));
  const made = setUpFilm();
  for (const { day, atSeconds } of frames) paint(made.film, { ...scene, day }, 1000 * atSeconds);
  const stage = setUpStage();
  stage.picture.draw(scene, 0);
  expect(difference(shown(made.points), shown(stage.points))).toBeLessThan(0.01);
  expect(difference(shown(made.links), shown(stage.links))).toBeLessThan(0.02);
});

test("it is the same film twice, while the camera moves too", () => {
  const scene = playing(sceneOf(madeUpRun({ members: 2000 })));
  const [once, twice] = [setUpFilm(), setUpFilm()];
  for (const { day, atSeconds } of frames) {
    for (const { film } of [once, twice]) paint(film, { ...scene, day }, 1000 * atSeconds);
    expect(isSame(shown(once.points), shown(twice.points))).toBe(true);
  }
});

test("the camera goes its way in the film's time", () => {
  const columns = madeUpRun({ members: 2000 });
  const scene = playing(sceneOf(columns));
  const [before, after] = [columns.people.joinDays[998], columns.people.joinDays[1001]];
  const { film, points } = setUpFilm();
  const seen: Uint32Array[] = [];
  for (const [day, nowMs] of [
    [before, 0],
    [after, 100],
    [after, 180],
    [after, 260],
    [after, 300],
  ]) {
    paint(film, { ...scene, day }, nowMs);
    seen.push(shown(points).slice());
  }
  const [, begun, onTheWay, arrived, still] = seen;
  expect(isSame(onTheWay, begun)).toBe(false);
  expect(isSame(onTheWay, arrived)).toBe(false);
  expect(isSame(still, arrived)).toBe(true);
});

test("a crowd is painted in pieces, between which the page goes on", () => {
  const columns = madeUpRun({ members: 60_000 });
  const scene = playing(sceneOf(columns));
  const { film, points } = setUpFilm();
  expect(paint(film, scene, 0)).toBeGreaterThan(6);
  const stage = setUpStage();
  stage.picture.draw(scene, 0);
  expect(difference(shown(points), shown(stage.points))).toBeLessThan(0.01);
});

test("a kept person's downline is lit, and all others are dim on the frame", () => {
  const columns = madeUpRun({ members: 500 });
  const { film, lit } = setUpFilm();
  const frame = recordingCanvas();
  const opacities = (scene: GraphScene): unknown[] => {
    paint(film, scene, 0);
    frame.calls.length = 0;
    film.drawOn(frame.context, 10, 20);
    expect(frame.of("drawImage").every(({ args }) => args[1] === 10 && args[2] === 20)).toBe(true);
    return frame.of("drawImage").map(({ state }) => state["globalAlpha"]);
  };
  const scene = playing(sceneOf(columns));
  expect(opacities(scene)).toEqual([1, 1, 1]);
  expect(opacities({ ...scene, kept: 0 })).toEqual([0.14, 0.24, 1, 1]);
  expect(shown(lit).some((pixel) => pixel !== 0)).toBe(true);
});

test("levels have their labels in each frame", () => {
  const columns = madeUpRun({ members: 500 });
  const manner = levelsManner(columns, layDisc(columns.people.sponsors, columns.people.count));
  const { film, over } = setUpFilm();
  for (const { day, atSeconds } of frames.slice(-3)) {
    over.calls.length = 0;
    paint(film, playing(sceneOf(columns, { manner, day })), 1000 * atSeconds);
    expect(over.of("clearRect")).toHaveLength(1);
    expect(over.of("fillText").length).toBeGreaterThan(3);
  }
});
