import type { Bands, Quantiles } from "../summaries.ts";

const shares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** 5, 25, 50, 75 and 95 % of values, between the two nearest. Infinite ones may be among them. @param sorted rising, not empty */
export function quantilesOf(sorted: ArrayLike<number>): Quantiles {
  const quantile = (share: number): number => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)];
    const part = place - Math.floor(place);
    const high = sorted[Math.ceil(place)];
    return part === 0 || high === low ? low : low + (high - low) * part;
  };
  const [a, b, c, d, e] = shares.map(quantile);
  return [a, b, c, d, e];
}

/** Bands of curves of equal length. */
export function bandsOf(curves: readonly Float64Array[]): Bands {
  const { length } = curves[0];
  const bands: Bands = [
    new Float64Array(length),
    new Float64Array(length),
    new Float64Array(length),
    new Float64Array(length),
    new Float64Array(length),
  ];
  for (let place = 0; place < length; place++) {
    const sorted = Float64Array.from(curves, (curve) => curve[place]).toSorted();
    quantilesOf(sorted).forEach((value, band) => {
      bands[band][place] = value;
    });
  }
  return bands;
}
