import { interpolateLab, piecewise, rgb } from "d3";

/** So many colours, spread evenly over stops from the first to the last, as "#rrggbb"; a single one is the first stop. */
export function coloursAlong(stops: readonly string[], count: number): readonly string[] {
  const along = piecewise(interpolateLab, [...stops]);
  return Array.from({ length: count }, (_, at) => rgb(along(count < 2 ? 0 : at / (count - 1))).formatHex());
}
