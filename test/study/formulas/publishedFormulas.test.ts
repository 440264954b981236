import { describe, expect, it } from "vitest";
import { bassCurve } from "../../../src/study/formulas/bassCurve.ts";
import { chenEverybody, chenNewest } from "../../../src/study/formulas/chen.ts";
import { logisticCurve } from "../../../src/study/formulas/logisticCurve.ts";
import { skok } from "../../../src/study/formulas/skok.ts";

describe("Skok's formula", () => {
  it("gives the two numbers that he prints: 10 users, K = 2, 20 days", () => {
    expect(skok(10, 2, 2, 20)).toBeCloseTo(20_470, 6);
    expect(skok(10, 2, 1, 20)).toBeCloseTo(20_971_510, 4);
  });

  it("is the plain sum of all rounds, below, at and next to K = 1", () => {
    for (const K of [0.3, 1 - 1e-13, 1, 1 + 1e-13, 1.7]) {
      const rounds = [0, 1, 2, 3, 4, 5].map((round) => 7 * K ** round);
      expect(skok(7, K, 3, 15)).toBeCloseTo(
        rounds.reduce((sum, newUsers) => sum + newUsers, 0),
        9,
      );
    }
    expect(skok(7, 1, 3, 15)).toBe(42);
  });

  it("stays where nobody starts, or nobody brings anybody, and may leave all bounds", () => {
    expect(skok(0, 3, 1, 100)).toBe(0);
    expect(skok(5, 0, 1, 100)).toBe(5);
    expect(skok(10, 8, 0.1, 180)).toBe(Infinity);
  });
});

describe("Chen's formula", () => {
  // His example: 10,000 users, 8 invitations each, 10 % of them accepted.
  it("as printed has everybody invite again: 10,000, 18,000, 32,400, 58,320", () => {
    const users = [0, 1, 2, 3].map((period) => Math.round(chenEverybody(10_000, 0.8, period)));
    expect(users).toEqual([10_000, 18_000, 32_400, 58_320]);
  });

  it("as worked out lets only the newest invite: 8,000, 6,400 and 5,120 more", () => {
    const users = [0, 1, 2, 3].map((period) => Math.round(chenNewest(10_000, 0.8, period)));
    expect(users).toEqual([10_000, 18_000, 24_400, 29_520]);
  });

  it("as worked out is Skok's at whole periods", () => {
    for (const K of [0, 0.5, 1, 2.5]) expect(chenNewest(10, K, 9)).toBeCloseTo(skok(10, K, 4, 36), 4);
  });

  it("ends where it leaves all bounds", () => {
    expect(chenNewest(10, 20, 1e9)).toBe(Infinity);
    expect(chenEverybody(10, 20, 1e9)).toBe(Infinity);
    expect(chenNewest(0, 20, 1e9)).toBe(0);
  });
});

/** Growth at a day, by the difference over a ten-thousandth of it. */
const slope = (curve: (day: number) => number, day: number): number =>
  (curve(day + 5e-5) - curve(day - 5e-5)) / 1e-4;

describe("Bass's curve", () => {
  // The textbook fit of ten years of sales: m = 68,000, p = 0.0066, q = 0.638.
  const [m, p, q] = [68_000, 0.0066, 0.638];

  it("peaks at ln(q/p)/(p + q) with m (q − p)/(2q) adopters and m (p + q)²/(4q) a year", () => {
    const peak = Math.log(q / p) / (p + q);
    const adopters = (year: number): number => bassCurve(0, p, q, m, year);
    expect(adopters(peak)).toBeCloseTo((m * (q - p)) / (2 * q), 6);
    expect(slope(adopters, peak)).toBeCloseTo((m * (p + q) ** 2) / (4 * q), 2);
    expect(slope(adopters, peak)).toBeGreaterThan(slope(adopters, peak - 0.1));
    expect(slope(adopters, peak)).toBeGreaterThan(slope(adopters, peak + 0.1));
  });

  it("obeys its equation from any start", () => {
    for (const start of [0, 10, 30_000]) {
      const curve = (day: number): number => bassCurve(start, p, q, m, day);
      expect(curve(0)).toBeCloseTo(start, 6);
      for (const day of [0.5, 3, 9]) {
        const now = curve(day);
        expect(slope(curve, day) / ((p + (q * now) / m) * (m - now))).toBeCloseTo(1, 5);
      }
    }
  });

  it("is the exponential approach without imitation, and ends at everybody", () => {
    expect(bassCurve(0, 0.1, 0, 500, 7)).toBeCloseTo(500 * (1 - Math.exp(-0.7)), 9);
    expect(bassCurve(10, 0, 0, 500, 7)).toBe(10);
    expect(bassCurve(0, 0, 0.4, 500, 7)).toBe(0);
    expect(bassCurve(500, 0.1, 0.4, 500, 7)).toBe(500);
    expect(bassCurve(10, 0, 3, 500, 1e4)).toBe(500);
  });
});

describe("the logistic", () => {
  it("obeys its equation, and is Bass's without innovators", () => {
    const curve = (day: number): number => logisticCurve(10, 0.2, 5000, day);
    expect(curve(0)).toBeCloseTo(10, 9);
    for (const day of [1, 20, 40]) {
      expect(slope(curve, day) / (0.2 * curve(day) * (1 - curve(day) / 5000))).toBeCloseTo(1, 5);
      expect(curve(day)).toBeCloseTo(bassCurve(10, 0, 0.2, 5000, day), 6);
    }
    expect(curve(1e5)).toBe(5000);
    expect(logisticCurve(0, 0.2, 5000, 30)).toBe(0);
  });
});
