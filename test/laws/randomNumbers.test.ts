import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exp, ln } from "../../src/model/logarithm.ts";
import { threefry2x32 } from "../../src/model/threefry.ts";

/** Of the known answers that Random123 comes with (its kat_vectors) all those for these rounds. */
describe("V01 Threefry-2x32 known answers", () => {
  const zeros = [0, 0];
  const ones = [-1, -1];
  const piKey = [0x13198a2e, 0x03707344];
  const piCounter = [0x243f6a88, 0x85a308d3];
  const inHex = (words: Int32Array): string =>
    [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join(" ");

  test.each([
    [20, zeros, zeros, "6b200159 99ba4efe"],
    [20, ones, ones, "1cb996fc bb002be7"],
    [20, piKey, piCounter, "c4923a9c 483df7a0"],
    [13, zeros, zeros, "9d1c5ec6 8bd50731"],
    [13, ones, ones, "fd36d048 2d17272c"],
    [13, piKey, piCounter, "ba3e4725 f27d669e"],
  ] as const)("%d rounds, key %j, counter %j", (rounds, key, counter, expected) => {
    const out = new Int32Array(2);
    threefry2x32(Int32Array.from(key), 0, counter[0], counter[1], out, rounds);
    expect(inHex(out)).toBe(expected);
  });

  test("the model uses 13 rounds", () => {
    const out = new Int32Array(2);
    threefry2x32(Int32Array.from(piKey), 0, piCounter[0], piCounter[1], out);
    expect(inHex(out)).toBe("ba3e4725 f27d669e");
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
