import { brokenLines } from "./phaseMapPicture.ts";
import type { Theme } from "./theme.ts";

/** What the colours of a graph tell. */
export interface ColourKey {
  readonly name: string;
  /** "#rrggbb", from the first class to the last. */
  readonly colours: readonly string[];
  /** What the first and the last class are; empty where that tells nothing. */
  readonly ends: readonly [string, string];
  /** What a hollow point means; empty: there are none. */
  readonly hollow: string;
}

/** What is written under a picture that leaves the page. */
export interface PictureCaption {
  readonly headline: string;
  /** The setting in words. */
  readonly sentence: string;
  /** What the colours tell; null: no colours to tell of. */
  readonly key: ColourKey | null;
  /** In small type, a paragraph each: which run it is, and where it can be seen again. */
  readonly notes: readonly string[];
}

/** A part of a picture, CSS px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text; where it begins, CSS px. */
export interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly left: number;
  readonly baseline: number;
}

interface Swatch extends Place {
  readonly colour: string;
}

/** A hollow point of the key. */
interface Ring {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** What is written on a picture, CSS px. */
export interface Written {
  readonly lines: readonly Line[];
  /** The key of colours. */
  readonly swatches: readonly Swatch[];
  readonly rings: readonly Ring[];
}

/** Where a caption is written, and how. */
interface CaptionLook {
  readonly theme: Theme;
  readonly typeface: { readonly sans: string; readonly serif: string };
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The strip of the key: in all, and a class of a few. */
const strip = { width: 132, height: 8 } as const;
const ringRadius = 3.5;
/** Between the words of the key and its strip. */
const gap = 8;
const keyStep = 18;

/** The key in a row, or in more where that is too narrow. */
function planKey(
  context: CanvasRenderingContext2D,
  { name, colours, ends, hollow }: ColourKey,
  { theme, typeface, left, top, width }: CaptionLook,
): Written & { readonly bottom: number } {
  const font = `11px ${typeface.sans}`;
  context.font = font;
  const lines: Line[] = [];
  const swatches: Swatch[] = [];
  const rings: Ring[] = [];
  let [x, y] = [left, top + keyStep];
  const makeRoom = (needed: number): void => {
    if (x === left || x + needed <= left + width) return;
    [x, y] = [left, y + keyStep];
  };
  const put = (text: string): void => {
    if (text === "") return;
    const needed = context.measureText(text).width;
    makeRoom(needed);
    lines.push({ text, font, colour: theme.quiet, left: x, baseline: y - 5 });
    x += needed + gap;
  };
  put(name);
  put(ends[0]);
  makeRoom(strip.width);
  const classWidth = strip.width / colours.length;
  colours.forEach((colour, at) =>
    swatches.push({
      left: x + at * classWidth,
      top: y - 13,
      width: classWidth,
      height: strip.height,
      colour,
    }),
  );
  x += strip.width + gap;
  put(ends[1]);
  if (hollow !== "") {
    const ringWidth = 2 * ringRadius + gap;
    x += gap;
    makeRoom(ringWidth + context.measureText(hollow).width);
    rings.push({ x: x + ringRadius, y: y - 9, colour: theme.leftRing });
    x += ringWidth;
    put(hollow);
  }
  return { lines, swatches, rings, bottom: y };
}

/**
 * Plans a caption from a top downwards; `bottom` is where it ends.
 * @param context measures; what is set on it is set anew by whoever draws
 */
export function planCaption(
  context: CanvasRenderingContext2D,
  { headline, sentence, key, notes }: PictureCaption,
  look: CaptionLook,
): Written & { readonly bottom: number } {
  const { theme, typeface, left, width } = look;
  const lines: Line[] = [];
  let y = look.top;
  const write = (text: string, font: string, step: number, colour: string): void => {
    context.font = font;
    for (const line of brokenLines(context, text, width)) {
      y += step;
      lines.push({ text: line, font, colour, left, baseline: y - Math.round(step / 4) });
    }
  };
  write(headline, `600 19px ${typeface.serif}`, 27, theme.ink);
  write(sentence, `13px ${typeface.sans}`, 19, theme.ink);
  y += 5;
  const written = key === null ? null : planKey(context, key, { ...look, top: y });
  if (written !== null) y = written.bottom;
  lines.push(...(written?.lines ?? []));
  for (const note of notes) write(note, `11px ${typeface.sans}`, 16, theme.quiet);
  return { lines, swatches: written?.swatches ?? [], rings: written?.rings ?? [], bottom: y };
}

/** Draws what is written; in CSS px. */
export function drawWritten(context: CanvasRenderingContext2D, { lines, swatches, rings }: Written): void {
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const { text, font, colour, left, baseline } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, left, baseline);
  }
  for (const { colour, left, top, width, height } of swatches) {
    context.fillStyle = colour;
    // A hair wider, so that no ground shows between two that meet within a pixel.
    context.fillRect(left, top, width + 0.5, height);
  }
  context.lineWidth = 1.3;
  for (const { colour, x, y } of rings) {
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(x, y, ringRadius, 0, 2 * Math.PI);
    context.stroke();
  }
}
