import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import type { Colouring } from "../../src/drawing/colouring.ts";
import { furtherColourings } from "../../src/drawing/furtherColourings.ts";
import { createGraphPicture } from "../../src/drawing/graphPicture.ts";
import type { GraphScene } from "../../src/drawing/graphPicture.ts";
import type { LabelledMoney } from "../../src/drawing/mannerLabels.ts";
import { themes } from "../../src/drawing/theme.ts";
import type { Theme } from "../../src/drawing/theme.ts";
import { readLink } from "../../src/parameters/link.ts";
import { usualColour } from "../../src/parameters/lookChoices.ts";
import type { ColourChoice } from "../../src/parameters/lookChoices.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { movesMoney } from "../../src/parameters/plan.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import { layOver } from "./layOver.ts";
import { letterCanvas } from "./letterCanvas.ts";
import type { PictureScene } from "./pictureScenes.ts";
import type { RunOfLink } from "./runOfLink.ts";

/** More frames than this a picture never needs at rest. */
const mostFrames = 1000;

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
    links: letterCanvas(),
    points: letterCanvas(),
    lit: letterCanvas(),
    over: letterCanvas(),
  };
  const picture = createGraphPicture(canvases);
  let frames = 0;
  while (picture.draw(shown, 16 * frames))
    if (++frames > mostFrames) throw new Error("The picture does not come to rest.");
  const { links, points, lit, over } = canvases;
  return layOver([links, points, lit, over], theme);
}
