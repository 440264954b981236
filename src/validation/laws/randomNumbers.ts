import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/randomNumbers.ts";
import type { Law } from "../law.ts";
import type { Model } from "../modelUnderTest.ts";

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, "0");

/** Key, counter and what the authors' file says must come out, two words of 32 bits each. */
const knownAnswers = [
  { name: text.keys.zeros, key: [0, 0], counter: [0, 0], answer: [0x6b200159, 0x99ba4efe] },
  { name: text.keys.ones, key: [-1, -1], counter: [-1, -1], answer: [0x1cb996fc, 0xbb002be7] },
  {
    name: text.keys.pi,
    key: [0x13198a2e, 0x03707344],
    counter: [0x243f6a88, 0x85a308d3],
    answer: [0xc4923a9c, 0x483df7a0],
  },
] as const;

function answerOf({ threefry2x32 }: Model, { key, counter }: (typeof knownAnswers)[number]): Int32Array {
  const out = new Int32Array(2);
  threefry2x32(Int32Array.from(key), 0, counter[0], counter[1], out, 20);
  return out;
}

/** The number of bits in which two words differ. */
function differingBits(one: number, other: number): number {
  let count = 0;
  for (let bits = (one ^ other) >>> 0; bits > 0; bits = Math.floor(bits / 2)) count += bits % 2;
  return count;
}

/** The generator against its authors' test vectors. */
export const threefry: Law = {
  id: "V01",
  chapter: chapter.machine,
  title: text.V01.title,
  says: text.V01.says,
  source: text.V01.source,
  settings: [],
  expected: [0, 0, 0],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 1, test: 1 },
  mistakes: [
    {
      says: text.V01.notices[0],
      change: (model) => ({
        ...model,
        threefry2x32: (key, at, counter0, counter1, out) =>
          model.threefry2x32(key, at, counter0, counter1, out, 13),
      }),
    },
  ],
  measure({ model }) {
    const answers = knownAnswers.map((known) => answerOf(model, known));
    return {
      observations: knownAnswers.map(({ name, answer }, i) => ({
        what: text.V01.wrongBits(name),
        observed: differingBits(answers[i][0], answer[0]) + differingBits(answers[i][1], answer[1]),
        expected: 0,
        tolerance: 0,
      })),
      draw: () => ({
        kind: "comparison",
        rows: knownAnswers.map(({ name, answer }, i) => ({
          name,
          expected: [...answer].map(hex).join(" "),
          observed: [...answers[i]].map(hex).join(" "),
        })),
      }),
    };
  },
};

/** How many doubles lie from one to the other. */
function ulpsBetween(one: number, other: number): number {
  const bits = new BigInt64Array(Float64Array.of(one, other).buffer);
  return Math.abs(Number(bits[0] - bits[1]));
}

const half = 5_000;

/** The errors in units in the last place: of ln at the first 5,000 points of the table, of exp at the others. */
function errors({ ln, exp, logarithmTable }: Model): { ln: number[]; exp: number[] } {
  const errorsOf = (f: (x: number) => number, from: number): number[] =>
    Array.from({ length: half }, (_, i) => {
      const at = 2 * (from + i);
      return ulpsBetween(f(logarithmTable[at]), logarithmTable[at + 1]);
    });
  return { ln: errorsOf(ln, 0), exp: errorsOf(exp, half) };
}

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);
const share = (values: readonly number[], what: number): number =>
  values.filter((value) => value === what).length / values.length;

/** Logarithm and exponential against a table of high precision. */
export const logarithms: Law = {
  id: "V02",
  chapter: chapter.machine,
  title: text.V02.title,
  says: text.V02.says,
  source: text.V02.source,
  settings: [],
  expected: [0],
  sdPerReplicate: null,
  biasAllowance: 1,
  replicates: { row: 1, test: 1 },
  mistakes: [
    {
      says: text.V02.notices[0],
      change: (model) => ({ ...model, ln: (x) => model.ln(x) * (1 + 5e-16) }),
    },
  ],
  measure({ model }) {
    const found = errors(model);
    return {
      observations: [
        { what: text.V02.what[0], observed: largest(found.ln), expected: 0, tolerance: 1 },
        { what: text.V02.what[1], observed: largest(found.exp), expected: 0, tolerance: 1 },
      ],
      draw: () => ({
        kind: "plot",
        x: { label: "", names: text.V02.names },
        y: { label: text.V02.y, as: "share", from: 0, to: 1 },
        barWidth: 0.6,
        bars: [
          [0, share(found.ln, 0)],
          [1, share(found.ln, 1)],
          [2, share(found.exp, 0)],
          [3, share(found.exp, 1)],
          [4, 1 - share([...found.ln, ...found.exp], 0) - share([...found.ln, ...found.exp], 1)],
        ],
      }),
    };
  },
};
