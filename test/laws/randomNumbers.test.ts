import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import { exponential } from "../../src/model/inviteAge.ts";
import { invitationCount } from "../../src/model/invitationCount.ts";
import { InvitationCycle } from "../../src/model/invitationCycle.ts";
import { leaveAge } from "../../src/model/leaveAge.ts";
import { exp, ln } from "../../src/model/logarithm.ts";
import { Luck } from "../../src/model/luck.ts";
import { threefry2x32 } from "../../src/model/threefry.ts";
import { chiSquareP, kolmogorovSmirnovP } from "./pValue.ts";

const replicates = 20_000;
const leastP = 1e-5;

/** So many pairs of random words. */
function words(): [number, number][] {
  const luck = new Luck(7);
  return Array.from({ length: replicates }, (_, i) => {
    luck.drawForRun(i, 99);
    return [luck.words[0], luck.words[1]];
  });
}

describe("V01 Threefry-2x32-20 known answers", () => {
  test.each([
    [[0, 0], [0, 0], "6b200159 99ba4efe"],
    [[-1, -1], [-1, -1], "1cb996fc bb002be7"],
    [[0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], "c4923a9c 483df7a0"],
  ])("key %j, counter %j", (key, counter, expected) => {
    const out = new Int32Array(2);
    threefry2x32(Int32Array.from(key), 0, counter[0], counter[1], out, 20);
    expect([...out].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join(" ")).toBe(expected);
  });

  test("the 13 rounds of the model differ from them", () => {
    const out = new Int32Array(2);
    threefry2x32(Int32Array.of(0, 0), 0, 0, 0, out);
    expect(out[0] >>> 0).not.toBe(0x6b200159);
  });
});

describe("V02 own logarithm and exponential against a table of 10,000 points", () => {
  const bytes = readFileSync(new URL("../fixtures/logarithmTable.bin", import.meta.url));
  const table = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const view = new BigInt64Array(2);
  const doubles = new Float64Array(view.buffer);
  const ulps = (a: number, b: number): number => {
    doubles[0] = a;
    doubles[1] = b;
    return Math.abs(Number(view[0] - view[1]));
  };
  const largest = (from: number, to: number, f: (x: number) => number): number => {
    let most = 0;
    for (let i = from; i < to; i++) most = Math.max(most, ulps(f(table[2 * i]), table[2 * i + 1]));
    return most;
  };

  test("ln is within 1 ulp", () => expect(largest(0, 5_000, ln)).toBeLessThanOrEqual(1));
  test("exp is within 1 ulp", () => expect(largest(5_000, 10_000, exp)).toBeLessThanOrEqual(1));
  test("the table tells a logarithm that is off by 2 ulp", () =>
    expect(largest(0, 5_000, (x) => ln(x) * (1 + 5e-16))).toBeGreaterThan(1));
});

describe("V03 samplers", () => {
  const lnFactorial = (k: number): number => {
    let sum = 0;
    for (let i = 2; i <= k; i++) sum += Math.log(i);
    return sum;
  };
  const poisson = (mean: number) => (k: number) => Math.exp(k * Math.log(mean) - mean - lnFactorial(k));
  const counts = (invitesPerMember: number, inviteSpread: "fixed" | "poisson" | "geometric"): number[] => {
    const count = invitationCount(completeParameters({ invitesPerMember, inviteSpread }));
    return words().map(([word0, word1]) => count(word0, word1));
  };

  test.each([0.1, 1, 5, 20, 200])("poisson of mean %d", (mean) => {
    expect(chiSquareP(counts(mean, "poisson"), poisson(mean))).toBeGreaterThan(leastP);
  });

  test.each([0.5, 5])("geometric of mean %d", (mean) => {
    const q = 1 / (1 + mean);
    expect(chiSquareP(counts(mean, "geometric"), (k) => q * (1 - q) ** k)).toBeGreaterThan(leastP);
  });

  test("a fixed number with a fraction is the floor plus a coin", () => {
    const drawn = counts(2.3, "fixed");
    expect(new Set(drawn)).toEqual(new Set([2, 3]));
    expect(chiSquareP(drawn, (k) => (k === 2 ? 0.7 : k === 3 ? 0.3 : 0))).toBeGreaterThan(leastP);
  });

  test("a poisson of mean 5 is not taken for one of mean 5.2", () => {
    expect(chiSquareP(counts(5, "poisson"), poisson(5.2))).toBeLessThan(leastP);
  });

  test("exponential", () => {
    const drawn = words().map(([word]) => exponential(word));
    expect(kolmogorovSmirnovP(drawn, (x) => 1 - Math.exp(-x))).toBeGreaterThan(leastP);
    expect(kolmogorovSmirnovP(drawn, (x) => 1 - Math.exp(-x * 1.05))).toBeLessThan(leastP);
  });

  test.each([1, 3])("cycle time in %d stages is Erlang", (cycleStages) => {
    const luck = new Luck(7);
    const cycle = new InvitationCycle(
      completeParameters({ conversion: 1, cycleDays: cycleStages, cycleShape: "staged", cycleStages }),
      luck,
    );
    const drawn = Array.from({ length: replicates }, (_, j) => {
      cycle.decide(Int32Array.of(1, 2), 0, j);
      return cycle.days[0];
    });
    const erlang = (x: number): number => {
      let tail = 0;
      for (let k = 0, term = Math.exp(-x); k < cycleStages; k++, term *= x / k) tail += term;
      return 1 - tail;
    };
    expect(kolmogorovSmirnovP(drawn, erlang)).toBeGreaterThan(leastP);
  });

  test.each([0.5, 1, 2])("age of leaving is Weibull of shape %d", (churnShape) => {
    const age = leaveAge(completeParameters({ churnPerMonth: 0.4, churnShape }));
    const drawn = words().map(([word]) => age(word));
    const left = (a: number): number => 1 - 0.6 ** ((a / 30) ** churnShape);
    expect(kolmogorovSmirnovP(drawn, left)).toBeGreaterThan(leastP);
  });
});
