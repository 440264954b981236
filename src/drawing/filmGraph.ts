import * as text from "#language/film.ts";
import { membersAt } from "../layout/membersAt.ts";
import { createArrivals } from "./arrivals.ts";
import { drawOver } from "./drawOver.ts";
import { createLayerFitter } from "./graphLayers.ts";
import type { GraphCanvases } from "./graphLayers.ts";
import { dimmed } from "./graphPicture.ts";
import type { GraphScene } from "./graphScene.ts";
import { createLitPicture } from "./litPicture.ts";
import { advanceInTime, beginPainting, lookTheSame } from "./painting.ts";
import type { Painting, Shot } from "./painting.ts";
import { colourRun } from "./runInColour.ts";
import type { RunInColour } from "./runInColour.ts";
import { createStageCamera } from "./stageCamera.ts";

/**
 * The graph of one run in a film. Unlike the stage's picture it has time: each frame is finished and sharp, while the camera
 * moves too, and is the same on every machine.
 */
export interface FilmGraph {
  /**
   * Paints the scene of the next frame in pieces of some ms: the caller may pause after each. `nowMs`: time in the film.
   * @throws where the browser gives no canvas
   */
  paint(scene: GraphScene, nowMs: number): Generator<undefined, void>;
  /** Draws the frame that is painted with its left upper corner at a place, in px of the context's canvas. */
  drawOn(context: CanvasRenderingContext2D, left: number, top: number): void;
}

/** Makes the graph of a film on four canvases of its own. */
export function createFilmGraph(canvases: GraphCanvases): FilmGraph {
  const fitLayers = createLayerFitter(canvases);
  const camera = createStageCamera();
  const arrivals = createArrivals();
  const lit = createLitPicture();
  let run: RunInColour | null = null;
  let painting: Painting | null = null;
  let isDimmed = false;

  return {
    *paint(scene, nowMs) {
      const layers = fitLayers(scene);
      if (layers === null) throw new Error(text.notDrawn);
      const { people } = scene.columns;
      const joined = membersAt(people.joinDays, people.count, scene.day);
      const before = painting?.progress.members ?? joined;
      run ??= colourRun(scene.columns, scene.colouring, null);
      const progress = { members: joined, ...run.seek(scene.day) };
      const { scale, roomScale, room } = camera.follow(scene, joined, nowMs);
      const shot: Shot = { scene, run, stand: { scale, roomScale, room }, isHasty: false };
      if (painting === null || !lookTheSame(painting.shot, shot)) {
        const sheets = painting?.sheets ?? { links: layers.createSheet(), points: layers.createSheet() };
        painting = beginPainting(shot, sheets, joined);
      }
      while (!advanceInTime(painting, progress, () => true)) yield;
      yield;
      const kept = scene.kept !== null && scene.kept < joined ? scene.kept : null;
      layers.show("links", painting.sheets.links);
      layers.show("points", painting.sheets.points);
      lit.show(layers, painting, kept);
      isDimmed = kept !== null;
      // Rings of others would draw the eye from a kept person.
      if (!isDimmed) arrivals.add(before, joined, nowMs);
      layers.over.setTransform(1, 0, 0, 1, 0, 0);
      layers.over.clearRect(0, 0, canvases.over.width, canvases.over.height);
      drawOver(layers.over, shot, joined, arrivals, nowMs);
    },
    drawOn(context, left, top) {
      const { links, points, lit: downline, over } = canvases;
      const put = (canvas: HTMLCanvasElement, opacity: number): void => {
        context.globalAlpha = opacity;
        context.drawImage(canvas, left, top);
      };
      put(links, isDimmed ? dimmed.links : 1);
      put(points, isDimmed ? dimmed.points : 1);
      if (isDimmed) put(downline, 1);
      put(over, 1);
      context.globalAlpha = 1;
    },
  };
}
