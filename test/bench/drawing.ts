import type { RunColumns } from "../../src/model/run.ts";
import { madeUpRun } from "../drawing/madeUpRun.ts";
import type { Figure } from "./figure.ts";
import { figuresOfAnswers } from "./answers.ts";
import { median, quantile } from "./median.ts";
import { redraw, rest, setUpStage } from "./stage.ts";
import type { Stage, StageSize } from "./stage.ts";

/** A laptop's window, the same with the pixels of a fine screen, a projector. */
const sizes: readonly StageSize[] = [
  { width: 1440, height: 900, pixelRatio: 1 },
  { width: 1440, height: 900, pixelRatio: 2 },
  { width: 3840, height: 2160, pixelRatio: 1 },
];

const nameOf = ({ width, height, pixelRatio }: StageSize): string =>
  `${width.toLocaleString("en")} × ${height.toLocaleString("en")}${pixelRatio === 1 ? "" : ` at pixel ratio ${pixelRatio}`}`;

const rounds = 15;

async function redrawFigure(name: string, stage: Stage, kept: number | null): Promise<Figure> {
  const times: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const ms = await redraw(stage, { kept });
    if (round >= 0) times.push(ms);
  }
  return { name, value: median(times), unit: "ms" };
}

/** Plays the whole run in 20 seconds of 60 frames each. */
async function playingFigures(name: string, stage: Stage, kept: number | null): Promise<Figure[]> {
  const frames = 1200;
  const times: number[] = [];
  for (let frame = 0; frame <= frames; frame++) {
    const day = (stage.scene.day * frame) / frames;
    times.push(stage.frame(() => stage.draw({ ...stage.scene, day, kept })).ms);
    await rest();
  }
  return [
    { name: `${name}: half of the frames within`, value: median(times), unit: "ms" },
    { name: "  95 % of the frames within", value: quantile(times, 0.95), unit: "ms" },
    { name: "  the slowest frame (a camera step)", value: quantile(times, 1), unit: "ms" },
  ];
}

async function figuresOfSize(columns: RunColumns, size: StageSize): Promise<Figure[]> {
  const million = 1_000_000;
  const isWhole = size === sizes[0];
  const { count } = columns.people;
  const members = `${count.toLocaleString("en")} members, ${nameOf(size)}`;
  const stage = setUpStage(columns, size);
  const figures = [await redrawFigure(`full redraw, ${members}`, stage, null)];
  if (isWhole && count < million) {
    figures.push(await redrawFigure("  with a kept person", stage, 0));
  }
  if (count >= 100_000) figures.push(...(await playingFigures(`playing, ${members}`, stage, null)));
  if (count === 100_000) {
    figures.push(...(await playingFigures(`playing with a kept person, ${members}`, stage, 0)));
  }
  if (isWhole && count === million) figures.push(...(await figuresOfAnswers(stage)));
  stage.remove();
  return figures;
}

/**
 * The times of the graph's picture, in ms of the main thread until the pixels can be read.
 * Runs in a page: it puts canvases into the document and takes them away again.
 */
export async function benchDrawing(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const members of [10_000, 100_000, 1_000_000]) {
    const columns = madeUpRun({ members });
    for (const size of members === 1_000_000 ? sizes : sizes.slice(0, 1)) {
      figures.push(...(await figuresOfSize(columns, size)));
    }
  }
  return figures;
}
