import { scaleLinear, scaleLog } from "d3";
import { widestText } from "./canvasText.ts";
import type { MapScene, MapSide } from "./phaseMapScene.ts";

/** Where a map is drawn: the edges of its plot in CSS px, and what stands along them. */
export interface MapFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Font size of every label, CSS px. */
  readonly fontSize: number;
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
  readonly acrossTicks: readonly number[];
  readonly downTicks: readonly number[];
}

/** The values at 1, 2 and 5 of each decade, or at 1 alone where there are many. */
function roundTicks([from, to]: readonly [number, number]): readonly number[] {
  const decades = Math.log10(to / from);
  const leads = decades > 3 ? [1] : [1, 2, 5];
  const first = Math.floor(Math.log10(from));
  const powers = Array.from({ length: Math.ceil(decades) + 2 }, (_, power) => first + power);
  return powers
    .flatMap((power) => leads.map((lead) => Number(`${lead}e${power}`)))
    .filter((tick) => tick >= from && tick <= to);
}

function ticksOf({ scale, ends, isWhole }: MapSide, wanted: number): readonly number[] {
  const ticks = scale === "log" ? roundTicks(ends) : scaleLinear().domain(ends).ticks(wanted);
  return isWhole ? ticks.filter(Number.isInteger) : ticks;
}

const scaleOf = ({ scale, ends }: MapSide, range: readonly [number, number]): ((value: number) => number) =>
  (scale === "log" ? scaleLog() : scaleLinear()).domain(ends).range(range);

/** Lays a map out within its scene; sets the context's font. */
export function fitMap(context: CanvasRenderingContext2D, scene: MapScene): MapFrame {
  const { width, height, typeface, across, down } = scene;
  const fontSize = width < 360 ? 11 : 12;
  context.font = `${fontSize}px ${typeface.sans}`;
  // Title and scale of the colours, and the name of what goes up.
  const top = Math.round(5.5 * fontSize);
  const bottom = Math.max(top + 1, Math.round(height - 3.2 * fontSize));
  const downTicks = ticksOf(down, 5);
  const left = Math.ceil(widestText(context, downTicks.map(down.format))) + 10;
  const right = Math.max(left + 1, Math.floor(width - 1));
  const widest = widestText(context, ticksOf(across, 5).map(across.format));
  const acrossTicks = ticksOf(across, Math.max(2, Math.min(6, Math.floor((right - left) / (3.5 * widest)))));
  return {
    left,
    right,
    top,
    bottom,
    fontSize,
    xOf: scaleOf(across, [left, right]),
    yOf: scaleOf(down, [bottom, top]),
    acrossTicks,
    downTicks,
  };
}

/** The edges of the column or row before place `at` of so many, on whole px so that no seam shows. */
export const edgeOf = (from: number, to: number, at: number, steps: number): number =>
  Math.round(from + ((to - from) * at) / steps);

/** The place at a point of the canvas, CSS px; null: it lies beside the map. */
export function placeAt(
  { left, right, top, bottom }: MapFrame,
  { across, down }: Pick<MapScene, "across" | "down">,
  x: number,
  y: number,
): number | null {
  const column = Math.floor(((x - left) / (right - left)) * across.steps);
  const row = Math.floor(((bottom - y) / (bottom - top)) * down.steps);
  const isWithin = column >= 0 && column < across.steps && row >= 0 && row < down.steps;
  return isWithin ? column + row * across.steps : null;
}
