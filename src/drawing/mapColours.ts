import { interpolateMagma } from "d3";
import type { Theme } from "./theme.ts";

/**
 * Which stretch of the scale each theme takes: little is near to the ground, much stands out from it. The scale is even to the
 * eye and goes one way in lightness, so that no kind of colour vision is needed to read it (van der Walt and Smith 2015).
 */
const stretches: Readonly<Record<Theme["name"], readonly [from: number, to: number]>> = {
  dark: [0.15, 0.9],
  light: [0.98, 0.25],
};

/**
 * The colour of an amount on a map, as "#rrggbb".
 * @param share from nothing, 0, to as much as the scale reaches, 1; what lies beyond has the colour of that end
 */
export function mapColour({ name }: Pick<Theme, "name">, share: number): string {
  const [from, to] = stretches[name];
  return interpolateMagma(from + (to - from) * Math.max(0, Math.min(1, share)));
}
