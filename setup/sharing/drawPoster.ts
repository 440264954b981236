import type { Colouring } from "../../src/drawing/colouring.ts";
import { packColour } from "../../src/drawing/pixelSheet.ts";
import type { Theme } from "../../src/drawing/theme.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { indexedPng } from "../thumbnails/indexedPng.ts";
import { createCanvas, evenlyOf, over, paintDisc, strokeCurve } from "../thumbnails/paintRun.ts";
import { posterSize } from "./posterSize.ts";

const { width, height } = posterSize;
/** Members and lines are painted as on a picture of half the size, so that they can be seen on a small card. */
const pixelRatio = 2;
const disc = { left: 24, top: 20, size: 275 };
const curve = { left: 330, right: 576, top: 75, bottom: 255, thickness: 2 };

/** So many of the members' colours are told apart, and so many steps of each between the ground and the colour itself. */
const mostColours = 6;
const steps = 2;

const opaque = 0xff000000;

/** So many members at most, that each can be made out. */
const mostMembers = 600;

/**
 * The day on which the picture shows the disc: the last one on which each member can be made out and the disc fills its place. The
 * camera steps back whenever the members are twice as many, and at the end of the run they fill it too.
 */
function posterDay({ people, parameters }: RunColumns): number {
  let members = people.count;
  while (members > mostMembers) members /= 2;
  return members === people.count ? parameters.days : people.joinDays[Math.floor(members) - 1];
}

/** The disc of a run and the curve of who has joined on the ground of the theme; a PNG file. */
export function drawPoster(columns: RunColumns, colouring: Colouring, theme: Theme): Buffer {
  const canvas = createCanvas(width / pixelRatio, height / pixelRatio, pixelRatio);
  const { sheet } = canvas;
  const ground = packColour(theme.ground);
  sheet.pixels.fill((opaque | ground) >>> 0);
  const day = posterDay(columns);
  paintDisc(canvas, disc, columns, day, colouring, theme);
  const { joined, rows } = columns.census;
  const shown = Math.ceil(day) + 1;
  const until = curve.left + ((curve.right - curve.left) * (shown - 1)) / (rows - 1);
  const [ink, future] = [packColour(theme.ink), packColour(theme.quiet)];
  const most = joined[rows - 1];
  strokeCurve(canvas, curve, joined.subarray(0, rows), most, future);
  strokeCurve(canvas, { ...curve, right: until }, joined.subarray(0, shown), most, ink);
  const members = evenlyOf(
    colouring.classes.map(({ colour }) => packColour(colour)),
    mostColours,
  );
  const inSteps = [...members, packColour(theme.leftPoint), ink, future].flatMap((colour) =>
    Array.from({ length: steps }, (_, step) => {
      const alpha = Math.round((255 * (step + 1)) / steps);
      return over(((alpha << 24) | colour) >>> 0, (opaque | ground) >>> 0) & 0xffffff;
    }),
  );
  return indexedPng(width, height, sheet.pixels, [ground, ...inSteps]);
}
