import { brokenLines } from "./phaseMapPicture.ts";
import type { Theme } from "./theme.ts";

/** What a picture that leaves the page shows. */
export type PictureShown = "graph" | "curve" | "both";

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

/** What a picture is planned for; sizes in CSS px. */
export interface PictureWanted {
  readonly shown: PictureShown;
  /** The stage as it is shown. */
  readonly stage: { readonly width: number; readonly height: number };
  /** What stands above the curve. */
  readonly curveName: string;
  readonly caption: PictureCaption;
  readonly theme: Theme;
  readonly typeface: { readonly sans: string; readonly serif: string };
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
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

/** Where all of a picture stands, CSS px. */
export interface PicturePlan {
  readonly width: number;
  readonly height: number;
  readonly graph: Place | null;
  readonly curve: Place | null;
  /** All that is written around them, and the key of colours. */
  readonly lines: readonly Line[];
  readonly swatches: readonly Swatch[];
  readonly rings: readonly Ring[];
}

/** From the picture's edges to what is on it, and between graph and curve. */
const margin = 24;
/** The strip of the key: in all, and a class of a few. */
const strip = { width: 132, height: 8 } as const;
const ringRadius = 3.5;
/** Between the words of the key and its strip. */
const gap = 8;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The curve alone is as wide as the stage, beside the graph less. */
function curveSize(shown: PictureShown, stage: PictureWanted["stage"]): { width: number; height: number } {
  const width = Math.round(
    shown === "curve" ? within(stage.width, 480, 960) : within(0.72 * stage.width, 380, 640),
  );
  return { width, height: Math.round(0.6 * width) };
}

/** The height of the name over a curve. */
const nameHeight = 22;

function placePictures({ shown, stage }: PictureWanted): Pick<PicturePlan, "graph" | "curve"> {
  const graph = shown === "curve" ? null : { left: margin, top: margin, ...stage };
  if (shown === "graph") return { graph, curve: null };
  const size = curveSize(shown, stage);
  if (graph === null) return { graph, curve: { left: margin, top: margin + nameHeight, ...size } };
  // Whichever is lower stands in the middle of the other.
  const height = size.height + nameHeight;
  const [lower, above] = [Math.max(0, height - graph.height) / 2, Math.max(0, graph.height - height) / 2];
  return {
    graph: { ...graph, top: Math.round(margin + lower) },
    curve: {
      left: graph.left + graph.width + margin,
      top: Math.round(margin + nameHeight + above),
      ...size,
    },
  };
}

const bottomOf = (place: Place | null): number => (place === null ? 0 : place.top + place.height);
const rightOf = (place: Place | null): number => (place === null ? 0 : place.left + place.width);

/**
 * Plans a picture that leaves the page: what is shown, and a strip below it that says what it is.
 * @param context measures; what is set on it is set anew by whoever draws
 */
export function planPicture(context: CanvasRenderingContext2D, wanted: PictureWanted): PicturePlan {
  const { caption, theme, typeface, curveName } = wanted;
  const { graph, curve } = placePictures(wanted);
  const right = Math.max(rightOf(graph), rightOf(curve));
  const lines: Line[] = [];
  const swatches: Swatch[] = [];
  const rings: Ring[] = [];
  const small = `11px ${typeface.sans}`;
  const widthOf = (font: string, text: string): number => {
    context.font = font;
    return context.measureText(text).width;
  };
  if (curve !== null)
    lines.push({
      text: curveName,
      font: `13px ${typeface.sans}`,
      colour: theme.quiet,
      left: curve.left,
      baseline: curve.top - 8,
    });

  let y = Math.max(bottomOf(graph), bottomOf(curve)) + 14;
  const write = (text: string, font: string, step: number, colour: string): void => {
    context.font = font;
    for (const line of brokenLines(context, text, right - margin)) {
      y += step;
      lines.push({ text: line, font, colour, left: margin, baseline: y - Math.round(step / 4) });
    }
  };
  write(caption.headline, `600 19px ${typeface.serif}`, 27, theme.ink);
  write(caption.sentence, `13px ${typeface.sans}`, 19, theme.ink);
  y += 5;
  if (caption.key !== null) {
    const { name, colours, ends, hollow } = caption.key;
    y += 18;
    let left = margin;
    const put = (text: string): void => {
      if (text === "") return;
      lines.push({ text, font: small, colour: theme.quiet, left, baseline: y - 5 });
      left += widthOf(small, text) + gap;
    };
    put(name);
    put(ends[0]);
    const width = strip.width / colours.length;
    colours.forEach((colour, at) =>
      swatches.push({ left: left + at * width, top: y - 13, width, height: strip.height, colour }),
    );
    left += strip.width + gap;
    put(ends[1]);
    if (hollow !== "") {
      left += gap;
      rings.push({ x: left + ringRadius, y: y - 9, colour: theme.leftRing });
      left += 2 * ringRadius + gap;
      put(hollow);
    }
  }
  for (const note of caption.notes) write(note, small, 16, theme.quiet);
  return { width: right + margin, height: y + margin, graph, curve, lines, swatches, rings };
}

/** Draws the ground of a picture, and all that is written around what it shows; in CSS px. */
export function drawAround(context: CanvasRenderingContext2D, plan: PicturePlan, ground: string): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, plan.width, plan.height);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const { text, font, colour, left, baseline } of plan.lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, left, baseline);
  }
  for (const { colour, left, top, width, height } of plan.swatches) {
    context.fillStyle = colour;
    // A hair wider, so that no ground shows between two that meet within a pixel.
    context.fillRect(left, top, width + 0.5, height);
  }
  context.lineWidth = 1.3;
  for (const { colour, x, y } of plan.rings) {
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(x, y, ringRadius, 0, 2 * Math.PI);
    context.stroke();
  }
}
