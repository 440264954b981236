import { drawWritten, planCaption } from "./captionPlan.ts";
import type { PictureCaption, Place, Written } from "./captionPlan.ts";
import type { Theme } from "./theme.ts";

/** What a picture that leaves the page shows. */
export type PictureShown = "graph" | "curve" | "both";

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

/** Where all of a picture stands, CSS px. */
export interface PicturePlan extends Written {
  readonly width: number;
  readonly height: number;
  readonly graph: Place | null;
  readonly curve: Place | null;
}

/** From the picture's edges to what is on it, and between graph and curve. */
const margin = 24;

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
  const top = Math.max(bottomOf(graph), bottomOf(curve)) + 14;
  const look = { theme, typeface, left: margin, top, width: right - margin };
  const { lines, swatches, rings, bottom } = planCaption(context, caption, look);
  const name = { text: curveName, font: `13px ${typeface.sans}`, colour: theme.quiet };
  const above = curve === null ? [] : [{ ...name, left: curve.left, baseline: curve.top - 8 }];
  return {
    width: right + margin,
    height: bottom + margin,
    graph,
    curve,
    lines: [...above, ...lines],
    swatches,
    rings,
  };
}

/** Draws the ground of a picture, and all that is written around what it shows; in CSS px. */
export function drawAround(context: CanvasRenderingContext2D, plan: PicturePlan, ground: string): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, plan.width, plan.height);
  drawWritten(context, plan);
}
