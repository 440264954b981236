import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import type { Colouring } from "../../src/drawing/colouring.ts";
import { furtherColourings } from "../../src/drawing/furtherColourings.ts";
import { createGraphPicture } from "../../src/drawing/graphPicture.ts";
import type { GraphCanvases, GraphScene } from "../../src/drawing/graphPicture.ts";
import type { LabelledMoney } from "../../src/drawing/mannerLabels.ts";
import { themes } from "../../src/drawing/theme.ts";
import type { Theme } from "../../src/drawing/theme.ts";
import { readLink } from "../../src/parameters/link.ts";
import { usualColour } from "../../src/parameters/lookChoices.ts";
import type { ColourChoice } from "../../src/parameters/lookChoices.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { movesMoney } from "../../src/parameters/plan.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import type { PictureScene } from "./pictureScenes.ts";
import type { RunOfLink } from "./runOfLink.ts";

/** More frames than this a picture never needs at rest. */
const mostFrames = 1000;

/** A letter, in px: machines have different typefaces. */
const letter = { width: 6, height: 7 };

function colour(
  { columns, disc, settled }: RunOfLink,
  by: ColourChoice,
  plan: Plan,
  theme: Theme,
): Colouring {
  if (by === "generation") return colourByGeneration(columns.people, theme);
  const net = by === "net" ? settled(plan).figures(columns.parameters).netClasses : null;
  return furtherColourings[by](columns, disc, theme, net);
}

/** What labels tell of the money that moves by a day. */
function moneyOf({ settled }: RunOfLink, plan: Plan, day: number): LabelledMoney | null {
  return movesMoney(plan) ? { plan, reading: settled(plan).reading(day) } : null;
}

/** A canvas on which a box stands for a text. */
function createCanvas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  const widthOf = (text: string): number => letter.width * text.length;
  context.measureText = (text) => ({ width: widthOf(text) }) as TextMetrics;
  context.fillText = (text, x, y) => {
    const left = context.textAlign === "center" ? x - widthOf(text) / 2 : x;
    context.fillRect(left, y - letter.height / 2, widthOf(text) - 1, letter.height);
  };
  return canvas;
}

/** Lays canvases over the ground as the page does. */
function layOver(canvases: GraphCanvases, { ground }: Theme): ImageData {
  const { width, height } = canvases.over;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const canvas of [canvases.links, canvases.points, canvases.lit, canvases.over]) {
    const { opacity, transform } = canvas.style;
    if (!["", "none"].includes(transform)) throw new Error(`At rest a canvas is moved: ${transform}`);
    context.globalAlpha = opacity === "" ? 1 : Number(opacity);
    context.drawImage(canvas, 0, 0);
  }
  const image = context.getImageData(0, 0, width, height);
  if (new Uint32Array(image.data.buffer).every((pixel, _, [first]) => pixel === first))
    throw new Error("Nobody is in the picture.");
  return image;
}

/** The pixels of a scene at rest. `runOf` gives the finished run of a setting. */
export function drawScene(scene: PictureScene, runOf: (parameters: Parameters) => RunOfLink): ImageData {
  const { state, notes } = readLink(scene.query);
  if (notes.length > 0 || state.day === null || state.theme === null)
    throw new Error(`${scene.query} is no good link of a picture. ${notes.join(" ")}`);
  const { width, height, pixelRatio, view, chosenClass } = scene;
  const theme = themes[state.theme];
  const run = runOf(state.parameters);
  const shown: GraphScene = {
    columns: run.columns,
    manner: run.mannerOf(state.layout ?? "disc"),
    day: state.day,
    theme,
    colouring: colour(run, state.colour ?? usualColour(state.plan), state.plan, theme),
    money: moneyOf(run, state.plan, state.day),
    chosenClass,
    trueScale: false,
    view,
    kept: state.person,
    hovered: null,
    width,
    height,
    pixelRatio,
    reducedMotion: true,
    typeface: { sans: "sans-serif" },
  };
  const canvases = {
    links: createCanvas(),
    points: createCanvas(),
    lit: createCanvas(),
    over: createCanvas(),
  };
  const picture = createGraphPicture(canvases);
  let frames = 0;
  while (picture.draw(shown, 16 * frames))
    if (++frames > mostFrames) throw new Error("The picture does not come to rest.");
  return layOver(canvases, theme);
}
