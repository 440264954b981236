import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expectation } from "../../../src/model/expectation.ts";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { formatCoefficient } from "../../../src/page/words/formatCoefficient.ts";
import { viralCoefficientInWords } from "../../../src/page/words/viralCoefficient.ts";

const nothingKnown: Expectation = {
  acceptance: 0.2,
  invitations: 5,
  K: 1,
  growthRatePerDay: null,
  doublingDays: null,
  joined: null,
  active: null,
  peak: null,
  extinctionChance: null,
  finalShare: null,
  amplification: null,
  reasons: {},
};

/** Figure, sentence and emphasis, as they are read. */
function say(expectation: Partial<Expectation>, changed: Partial<Parameters> = {}): string[] {
  const words = viralCoefficientInWords(
    { ...nothingKnown, ...expectation },
    { ...openingParameters, ...changed },
  );
  return [words.figure, words.sentence, words.emphasis].map((text) => text.replaceAll("\u00a0", " "));
}

const unlimited = { market: "unlimited" } as const;

describe("K in words", () => {
  it("above 1 it grows, in a limited market until it runs dry", () => {
    const fast = { K: 3.28, doublingDays: 11.2 };
    expect(say(fast)).toEqual([
      "3.3",
      "new members per member, while the market is empty:",
      "it grows, doubling every 11 days, until the market runs dry",
    ]);
    expect(say(fast, unlimited)).toEqual([
      "3.3",
      "new members per member:",
      "it grows, doubling every 11 days",
    ]);
    expect(say({ K: 2, doublingDays: 1 }, unlimited)[2]).toBe("it grows, doubling every day");
  });

  it("above 1 without a doubling time it still grows", () => {
    expect(say({ K: 2.5 }, unlimited)[2]).toBe("it grows, but at no steady pace");
    const instant = { ...unlimited, inviteStyle: "burst", cycleDays: 0, sendDelayDays: 0 } as const;
    expect(say({ K: 2.5 }, instant)[2]).toBe("it grows, all on the first day");
  });

  it("below 1 it fades, and what comes in is multiplied", () => {
    const slow = { K: 0.41, amplification: 1.69 };
    expect(say(slow, unlimited)).toEqual([
      "0.41",
      "new members per member:",
      "it fades: those who start are multiplied by 1.7, and that is all",
    ]);
    expect(say(slow, { organicPerDay: 5 })[2]).toBe(
      "it fades: those who come by themselves are multiplied by up to 1.7",
    );
    expect(say({ K: 0.5, amplification: 2 }, unlimited)[2]).toContain("multiplied by 2,");
    expect(say({ K: 0.5 }, unlimited)[2]).toBe("it fades");
  });

  it("at 0, at exactly 1 and without end", () => {
    expect(say({ K: 0 }, unlimited)).toEqual(["0", "new members per member:", "nobody brings anybody"]);
    expect(say({ K: 0.1 * 3 + 0.7 }, unlimited)).toEqual([
      "1",
      "new member per member:",
      "each just replaces itself, neither growing nor fading; luck decides",
    ]);
    expect(say({ K: Infinity, doublingDays: 6.9 }, unlimited)).toEqual([
      "∞",
      "new members per member, as they never stop inviting:",
      "it grows, doubling every 6.9 days",
    ]);
  });
});

describe("K among contacts", () => {
  const network = { market: "network" } as const;

  it("is told for first asks, until the contacts run out", () => {
    expect(say({ K: 3.28, doublingDays: 11.2 }, network)).toEqual([
      "3.3",
      "new members per member, while nobody else has been asked yet:",
      "it grows, doubling every 11 days, until the contacts run out",
    ]);
    const atOnce = { ...network, inviteStyle: "circle", cycleDays: 0 } as const;
    expect(say({ K: 2.5 }, atOnce)[2]).toBe("it grows, all on the first day, until the contacts run out");
  });

  it("promises nothing where several contacts must be active", () => {
    for (const K of [0.5, 1, 3])
      expect(say({ K, amplification: 2 }, { ...network, threshold: 2 }).slice(1)).toEqual([
        `new member${K === 1 ? "" : "s"} per member, if enough of their contacts are active:`,
        "it spreads only where active members stand close together",
      ]);
    expect(say({ K: 0 }, { ...network, threshold: 2 })[2]).toBe("nobody brings anybody");
    expect(say({ K: 3 }, { threshold: 2 })[2]).not.toContain("close together");
  });

  it("below 1 does not say that it is over where pull and returns add to it", () => {
    const slow = { K: 0.5, amplification: 2 };
    expect(say(slow, { networkEffect: 0.1 })[2]).toBe("it fades, unless active contacts pull the others in");
    expect(say(slow, { winback: 0.5 })[2]).toBe("it fades, unless those who left come back");
    expect(say(slow, { returnPerMonth: 0.1 })[2]).toBe("it fades, unless those who left come back");
    expect(say(slow, { returnPerMonth: 0.1, churnPerMonth: 0 })[2]).toContain("multiplied by up to 2");
  });
});

describe("formatCoefficient", () => {
  it.each([
    [0, "0"],
    [0.0042, "0.0042"],
    [0.463, "0.46"],
    [0.96, "0.96"],
    [0.9961, "0.996"],
    [0.9999, "just under 1"],
    [1.0001, "just over 1"],
    [1.02, "1.02"],
    [1.06, "1.1"],
    [3.28, "3.3"],
    [9.96, "10"],
    [13.4, "13"],
    [1234, "1,234"],
  ])("%d is %s", (K, text) => {
    expect(formatCoefficient(K)).toBe(text);
  });

  it("reads 1 only where K is 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (K) => {
        expect(formatCoefficient(K) === "1").toBe(Math.abs(K - 1) < 1e-9);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
