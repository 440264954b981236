import { interpolateLab, piecewise, rgb } from "d3";

/** Places 0…1, spread evenly; a single one is 0. */
export const evenly = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => (count < 2 ? 0 : at / (count - 1)));

/** The colours at places 0…1 along stops, from the first to the last, as "#rrggbb". */
export function coloursAlong(stops: readonly string[], places: readonly number[]): readonly string[] {
  const along = piecewise(interpolateLab, [...stops]);
  return places.map((place) => rgb(along(place)).formatHex());
}
