import { interpolateLab, piecewise, rgb } from "d3";
import type { Theme } from "./theme.ts";

/**
 * The colour of each generation of a run that has `generations` of them (the highest generation + 1), first to
 * last, as "#rrggbb": the theme's stops, spread over the whole run so that a colour never changes while it plays.
 */
export function generationColours(theme: Theme, generations: number): readonly string[] {
  const along = piecewise(interpolateLab, [...theme.generationStops]);
  return Array.from({ length: generations }, (_, generation) =>
    rgb(along(generations < 2 ? 0 : generation / (generations - 1))).formatHex(),
  );
}
