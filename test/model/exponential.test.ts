import { expect, test } from "vitest";
import { exponential } from "../../src/model/exponential.ts";
import { Luck } from "../../src/model/luck.ts";

const places = 140n;

/** ln(p/q) in whole numbers of 2^−140, by 2 artanh((p − q)/(p + q)). */
function lnOfRatio(p: bigint, q: bigint): bigint {
  let sum = 0n;
  let power = ((2n * (p - q)) << places) / (p + q);
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (power * (p - q) * (p - q)) / ((p + q) * (p + q));
  }
  return sum;
}

const ln2 = lnOfRatio(2n, 1n);

/** −ln((word + ½) ÷ 2³²) in whole numbers of 2^−140. */
function exact(word: number): bigint {
  const odd = 2n * BigInt(word >>> 0) + 1n;
  const shift = 33n - BigInt(odd.toString(2).length);
  return shift * ln2 + lnOfRatio(1n << 33n, odd << shift);
}

const doubles = new Float64Array(1);
const bits = new BigInt64Array(doubles.buffer);

/** How many units in its last place a positive number is from a whole number of 2^−140. */
function ulpsOff(x: number, truth: bigint): number {
  doubles[0] = x;
  const scale = (bits[0] >> 52n) - 1075n + places;
  const digits = (bits[0] & ((1n << 52n) - 1n)) | (1n << 52n);
  return Math.abs(Number((digits << scale) - truth) / Number(1n << scale));
}

/** The ends, all powers of two, the edges of all intervals of the table, and words by chance. */
function words(): number[] {
  const luck = new Luck(3);
  const near = (word: number): number[] => [-2, -1, 0, 1, 2].map((step) => (word + step) | 0);
  const found = [...near(0)];
  for (let bit = 0; bit < 32; bit++) found.push(...near(1 << bit));
  for (let i = 0; i < 256; i++) found.push(...near((1 << 31) + (i << 23)));
  for (let i = 0; i < 3_000; i++) {
    luck.drawForRun(i, 96);
    found.push(luck.words[0], luck.words[1] >>> (i & 31), -1 - (luck.words[1] >>> (i & 31)));
  }
  return found;
}

test("an exponential is within 1 ulp of −ln u", () => {
  const wrong = words().filter((word) => ulpsOff(exponential(word), exact(word)) > 1);
  expect(wrong).toEqual([]);
});

test("this notices an exponential that is off by 2 ulp", () => {
  const isWrong = (word: number): boolean => ulpsOff(exponential(word) * (1 + 5e-16), exact(word)) > 1;
  expect(words().every(isWrong)).toBe(true);
});

test("a larger word never gives a larger exponential", () => {
  const sorted = Uint32Array.from(words()).toSorted();
  const drawn = Array.from(sorted, (word) => exponential(word | 0));
  expect(drawn.every((value, i) => i === 0 || value <= drawn[i - 1])).toBe(true);
});
