import type { FigurePart } from "../../parameters/embedFigure.ts";

/** From this width on, in CSS pixels, the curve stands beside the graph. */
const besideFrom = 430;

/** A line of figures is so high, in CSS pixels. */
const lineHeight = 46;

const within = (from: number, value: number, to: number): number => Math.min(Math.max(value, from), to);

interface Contents {
  readonly hasGraph: boolean;
  readonly hasCurve: boolean;
  /** So many figures, a line each. */
  readonly lines: number;
}

const contentsOf = (parts: readonly FigurePart[]): Contents => ({
  hasGraph: parts.includes("graph"),
  hasCurve: parts.includes("curve"),
  lines: (parts.includes("figures") ? 2 : 0) + (parts.includes("money") ? 1 : 0),
});

/**
 * How much height graph, curve and figures need in order to be read, in CSS pixels: one above the other, or in a wide figure
 * curve and figures beside the graph.
 */
export function leastHeight(parts: readonly FigurePart[]): {
  readonly standing: number;
  readonly lying: number;
} {
  const { hasGraph, hasCurve, lines } = contentsOf(parts);
  const graph = hasGraph ? 140 : 0;
  const side = lines * lineHeight + (hasCurve ? 90 : 0);
  // Beside the graph the curve is as wide as high, and is read when it is lower.
  return { standing: graph + side, lying: Math.max(graph, hasCurve ? side - 20 : side) };
}

/**
 * How high graph, curve and figures would like to be together, in CSS pixels.
 * @param parts what the figure shows
 * @param width of the figure, in CSS pixels
 */
export function wantedHeight(parts: readonly FigurePart[], width: number): number {
  const { hasGraph, hasCurve, lines } = contentsOf(parts);
  const side = lines * lineHeight + (hasCurve ? within(150, width * 0.4, 320) : 0);
  if (!hasGraph) return Math.round(side);
  if (side === 0) return Math.round(within(220, width * 0.8, 560));
  if (width >= besideFrom) return Math.round(Math.max(side, within(230, width * 0.5, 520)));
  return Math.round(within(200, width * 0.85, 320) + side);
}
