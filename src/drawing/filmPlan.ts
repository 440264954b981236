import { planCaption } from "./captionPlan.ts";
import type { Line, PictureCaption, Place, Written } from "./captionPlan.ts";
import type { Theme } from "./theme.ts";

/** The shapes of a film: for a page or a screen, and for a feed. */
export type FilmShape = "wide" | "square";

/** The size of each in CSS px: small, so that what is written can still be read where a film is shown in a column or on a phone. */
export const filmShapes: Readonly<Record<FilmShape, { readonly width: number; readonly height: number }>> = {
  wide: { width: 800, height: 450 },
  square: { width: 540, height: 540 },
};

/** What a film is planned for. */
export interface FilmWanted {
  readonly shape: FilmShape;
  /** What stands above the curve. */
  readonly curveName: string;
  /** Its headline is not written: it changes with each frame. */
  readonly caption: PictureCaption;
  readonly theme: Theme;
  readonly typeface: { readonly sans: string; readonly serif: string };
}

/** A line that says something else in each frame. */
type ChangingLine = Omit<Line, "text">;

/** Where all of a film's frames stands, CSS px. */
export interface FilmPlan extends Written {
  readonly width: number;
  readonly height: number;
  /** What changes with each frame: two lines in `head`, the day and how many have joined, and the pictures. */
  readonly head: Place;
  readonly day: ChangingLine;
  readonly joined: ChangingLine;
  readonly graph: Place;
  /** null: what is written leaves it no room. */
  readonly curve: Place | null;
}

/** From the edges to what is shown. */
const margin = 20;
const headHeight = 62;
const gap = 14;
/** The height of the name over a curve, and of the lowest curve that can be read. */
const nameHeight = 16;
const leastCurve = 84;
/** A graph is never lower in a square. */
const leastGraph = 210;

/** The column of words beside a wide film's graph. */
const column = { left: 494, width: 286 } as const;

/** The strip of the curve at the head of a square film. */
const squareCurve = { left: 286, width: 234, height: 96 } as const;

/** The same written lines, so much lower. */
const lowered = ({ lines, swatches, rings }: Written, by: number): Written => ({
  lines: lines.map((line) => ({ ...line, baseline: line.baseline + by })),
  swatches: swatches.map((swatch) => ({ ...swatch, top: swatch.top + by })),
  rings: rings.map((ring) => ({ ...ring, y: ring.y + by })),
});

/** The day and how many have joined, the one under the other. */
function planHead({ theme, typeface }: FilmWanted, head: Place): Pick<FilmPlan, "head" | "day" | "joined"> {
  const { left, top } = head;
  return {
    head,
    day: { font: `600 30px ${typeface.serif}`, colour: theme.ink, left, baseline: top + 27 },
    joined: { font: `15px ${typeface.sans}`, colour: theme.ink, left, baseline: top + 52 },
  };
}

/** How many letters less are tried next, where an address has no room. */
const letters = 8;

/**
 * Plans the caption at the foot of a film. Where it has more lines than there is room for, it is its end that is cut: a long
 * address, which nobody types from a film.
 */
function planFoot(
  context: CanvasRenderingContext2D,
  { caption, theme, typeface, shape }: FilmWanted,
  place: { readonly left: number; readonly width: number; readonly most: number },
): { readonly written: Written; readonly top: number } {
  const look = { theme, typeface, left: place.left, top: 0, width: place.width };
  const bottom = filmShapes[shape].height - margin;
  const above = caption.notes.slice(0, -1);
  const last = caption.notes.at(-1) ?? "";
  const planCut = (kept: number): ReturnType<typeof planCaption> => {
    const cut = kept >= last.length ? last : `${last.slice(0, kept)}…`;
    return planCaption(context, { ...caption, headline: "", notes: [...above, cut] }, look);
  };
  let kept = last.length;
  let foot = planCut(kept);
  while (foot.bottom > place.most && kept > letters) foot = planCut((kept -= letters));
  return { written: lowered(foot, bottom - foot.bottom), top: bottom - foot.bottom };
}

/** The graph, and beside it a column: head, curve, caption at the foot. */
function planWide(context: CanvasRenderingContext2D, wanted: FilmWanted): Omit<FilmPlan, "width" | "height"> {
  const { width, height } = filmShapes.wide;
  const { theme, typeface, curveName } = wanted;
  const { left } = column;
  const headBottom = margin + headHeight;
  const { written, top } = planFoot(context, wanted, { ...column, most: height - margin - headBottom });
  const curveTop = headBottom + gap + nameHeight;
  const curveHeight = Math.min(Math.round(0.6 * column.width), top - gap - curveTop);
  const curve =
    curveHeight < leastCurve ? null : { left, top: curveTop, width: column.width, height: curveHeight };
  const name = { text: curveName, font: `13px ${typeface.sans}`, colour: theme.quiet, left };
  return {
    ...written,
    lines: curve === null ? written.lines : [{ ...name, baseline: curveTop - 4 }, ...written.lines],
    ...planHead(wanted, { left, top: margin, width: width - left, height: headHeight }),
    graph: { left: margin, top: margin, width: left - 2 * margin, height: height - 2 * margin },
    curve,
  };
}

/** Head and curve above, the graph between them and the caption at the foot. */
function planSquare(
  context: CanvasRenderingContext2D,
  wanted: FilmWanted,
): Omit<FilmPlan, "width" | "height"> {
  const { width, height } = filmShapes.square;
  const across = width - 2 * margin;
  const top = margin + squareCurve.height;
  const most = height - margin - top - leastGraph;
  const foot = planFoot(context, wanted, { left: margin, width: across, most });
  const headRoom = squareCurve.left - margin;
  return {
    ...foot.written,
    ...planHead(wanted, { left: margin, top: margin, width: headRoom, height: headHeight }),
    graph: { left: margin, top, width: across, height: foot.top - top },
    curve: { ...squareCurve, top: margin - 6 },
  };
}

/**
 * Plans the frames of a film: the graph, the day, how many have joined, the curve, and what all of it is.
 * @param context measures; what is set on it is set anew by whoever draws
 */
export function planFilm(context: CanvasRenderingContext2D, wanted: FilmWanted): FilmPlan {
  const plan = wanted.shape === "wide" ? planWide(context, wanted) : planSquare(context, wanted);
  return { ...filmShapes[wanted.shape], ...plan };
}
