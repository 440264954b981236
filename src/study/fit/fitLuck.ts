import { uniform } from "../../model/luck.ts";
import { threefry2x32 } from "../../model/threefry.ts";

const domain = 0x66697473;

/** What the streams of a fit are for: none depends on what the others drew. */
export const luckStreams = { fit: 0, forecast: 1, test: 2, testForecast: 3 } as const;

/** A stream of random numbers for a fit: the same seed and stream give the same numbers in the same order. */
export class FitLuck {
  private readonly key: Int32Array;
  private readonly words = new Int32Array(2);
  private readonly stream: number;
  private drawn = 0;

  /** @param stream streams of one seed do not know of each other */
  constructor(seed: number, stream: number) {
    this.stream = stream;
    this.key = Int32Array.of(seed, domain);
  }

  /** In (0, 1). */
  uniform(): number {
    const half = this.drawn & 1;
    if (half === 0) threefry2x32(this.key, 0, this.drawn >>> 1, this.stream, this.words);
    this.drawn++;
    return uniform(this.words[half]);
  }

  /** A whole number from 0 to count − 1. */
  below(count: number): number {
    return Math.floor(this.uniform() * count);
  }

  /** Mean 0, variance 1. @source Box & Muller 1958 */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** By mean and variance; the mean itself without variance. @source Marsaglia & Tsang 2000 */
  gamma(mean: number, variance: number): number {
    if (!(variance > 0) || !(mean > 0)) return mean;
    const shape = (mean * mean) / variance;
    const lift = shape < 1 ? this.uniform() ** (1 / shape) : 1;
    const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(this.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v))
        return (d * v * lift * variance) / mean;
    }
  }

  /** A count by its mean; from 50 on a rounded normal one. */
  poisson(mean: number): number {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const below = Math.exp(-mean);
    let count = 0;
    for (let product = this.uniform(); product > below; product *= this.uniform()) count++;
    return count;
  }

  /** A count whose variance is `dispersion` (from 1 on) times its mean: a Poisson one of a gamma mean. */
  count(mean: number, dispersion: number): number {
    return mean > 0 ? this.poisson(this.gamma(mean, (dispersion - 1) * mean)) : 0;
  }
}
