import { discManner } from "../../src/drawing/discManner.ts";
import { createGraphPicture } from "../../src/drawing/graphPicture.ts";
import type { GraphPicture, GraphScene } from "../../src/drawing/graphPicture.ts";
import { themes } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { madeUpRun } from "../drawing/madeUpRun.ts";
import type { Figure } from "./figure.ts";

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Stage {
  readonly picture: GraphPicture;
  readonly scene: GraphScene;
  /** Draws a scene and waits until its pixels can be read: ms. */
  time(scene: GraphScene, nowMs: number): number;
  remove(): void;
}

/** A picture of 900 × 760 CSS px in the document, with a made-up run at its end. */
function setUpStage(members: number): Stage {
  const canvas = (): HTMLCanvasElement => {
    const made = document.createElement("canvas");
    made.style.cssText = "position:absolute;left:0;top:0;width:900px;height:760px";
    return document.body.appendChild(made);
  };
  const canvases = { links: canvas(), points: canvas(), over: canvas() };
  const columns = madeUpRun({ members });
  const picture = createGraphPicture(canvases);
  const scene: GraphScene = {
    columns,
    manner: discManner(layDisc(columns.people.sponsors, columns.people.count)),
    day: columns.parameters.days,
    theme: themes.dark,
    trueScale: false,
    view: { k: 1, x: 0, y: 0 },
    kept: null,
    hovered: null,
    width: 900,
    height: 760,
    pixelRatio: 1,
    reducedMotion: false,
  };
  const all = Object.values(canvases);
  return {
    picture,
    scene,
    time(next, nowMs) {
      const begin = performance.now();
      picture.draw(next, nowMs);
      for (const each of all) each.getContext("2d")?.getImageData(450, 380, 1, 1);
      return performance.now() - begin;
    },
    remove: () => all.forEach((each) => each.remove()),
  };
}

/** Redraws from nothing, as a camera step, a resize or a change of theme does. */
async function timeRedraws(stage: Stage, rounds: number, changed: Partial<GraphScene>): Promise<number> {
  const times: number[] = [];
  for (let round = -3; round < rounds; round++) {
    // Another manner, though of the same places: nothing can be painted onto what is there.
    const ms = stage.time({ ...stage.scene, ...changed, manner: { ...stage.scene.manner } }, 0);
    if (round >= 0) times.push(ms);
    await rest();
  }
  return quantile(times, 0.5);
}

/** Plays the whole run in 20 seconds of 60 frames each: ms of every frame. */
async function timePlaying(stage: Stage, kept: number | null): Promise<number[]> {
  const frames = 1200;
  const times: number[] = [];
  for (let frame = 0; frame <= frames; frame++) {
    const day = (stage.scene.day * frame) / frames;
    times.push(stage.time({ ...stage.scene, day, kept }, (frame * 1000) / 60));
    if (frame % 10 === 0) await rest();
  }
  return times;
}

/**
 * The times of the graph's picture at 900 × 760 CSS px and pixel ratio 1, in ms until the pixels can be read.
 * Runs in a page: it puts canvases into the document and takes them away again.
 */
export async function benchDrawing(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (name: string, value: number): void => {
    figures.push({ name, value, unit: "ms" });
  };
  for (const members of [10_000, 100_000, 1_000_000]) {
    const stage = setUpStage(members);
    const size = members.toLocaleString("en");
    add(`full redraw, ${size} members`, await timeRedraws(stage, 15, {}));
    if (members === 100_000) {
      add(`full redraw with a kept person, ${size} members`, await timeRedraws(stage, 15, { kept: 0 }));
      const playing = await timePlaying(stage, null);
      add(`playing, ${size} members, median frame`, quantile(playing, 0.5));
      add(`playing, ${size} members, 95 % of frames within`, quantile(playing, 0.95));
      add(`playing, ${size} members, slowest frame`, quantile(playing, 1));
      const kept = await timePlaying(stage, 0);
      add(`playing with a kept person, ${size} members, 95 % of frames within`, quantile(kept, 0.95));
    }
    stage.remove();
  }
  return figures;
}
