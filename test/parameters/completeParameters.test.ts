import { describe, expect, it } from "vitest";
import { neutralParameters, openingParameters } from "../../src/parameters/baseParameters.ts";
import { completeParameters, flawOf } from "../../src/parameters/completeParameters.ts";
import { parameterGroups, parameterKeys } from "../../src/parameters/parameterTable.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

describe("the table", () => {
  it("puts every parameter into one group", () => {
    expect(Object.values(parameterGroups).flat()).toEqual([...parameterKeys]);
  });

  it("has opening and neutral values that are allowed", () => {
    for (const key of parameterKeys) {
      expect(flawOf(key, openingParameters[key]), key).toBeNull();
      expect(flawOf(key, neutralParameters[key]), key).toBeNull();
    }
  });

  it("begins with people whom no new rule touches", () => {
    const later = [...parameterGroups.network, ...parameterGroups.resistance] as const;
    for (const key of [...later, "circleShare", "stickiness", "returnPerMonth", "winback"] as const)
      expect(openingParameters[key], key).toBe(neutralParameters[key]);
  });
});

describe("completing", () => {
  const inNetwork = { market: "network" } as const;
  const given = { market: "network", network: "given" } as const;

  it.each<[Partial<Parameters>, RegExp]>([
    [{ population: 0 }, /^population lies between 1 and 10000000; it was 0$/],
    [{ contacts: Number.NaN }, /^contacts is a number/],
    [{ maxAsks: -1 }, /^maxAsks lies/],
    [{ maxAsks: 0.5 }, /^maxAsks is a whole number/],
    [{ threshold: 0 }, /^threshold lies/],
    [{ threshold: Infinity }, /^threshold lies/],
    [{ fatigue: 1.01 }, /^fatigue lies/],
    [{ burn: Infinity }, /^burn lies/],
    [{ returnPerMonth: 1 }, /^returnPerMonth lies/],
    [{ communities: 0 }, /^communities lies/],
    [{ network: "moon" as never }, /^network is one of random.*given; it was moon/],
    [{ contacts: "12" as never }, /^contacts is a number/],
    [
      { ...inNetwork, population: 10_000_000, contacts: 5 },
      /^contacts is at most 4 in a population of 10000000; it was 5$/,
    ],
    [given, /^contactCounts /],
    [{ ...given, contactCounts: [] }, /^contactCounts /],
    [{ ...given, contactCounts: [2, -1] }, /^contactCounts holds whole numbers/],
    [{ ...given, contactCounts: [2, 0.5] }, /^contactCounts holds whole numbers/],
    [{ ...given, contactCounts: [1e8, 0] }, /^contactCounts names at most 20000000/],
    [{ ...inNetwork, population: 3, startPersons: [3] }, /^startPersons holds persons 0…2; it was 3$/],
    [{ ...inNetwork, startPersons: [-1] }, /^startPersons /],
    [{ ...inNetwork, startPersons: [1, 1] }, /^startPersons names nobody twice/],
  ])("refuses %o by name", (subset, message) => {
    expect(() => completeParameters(subset)).toThrow(RangeError);
    expect(() => completeParameters(subset)).toThrow(message);
  });

  it("counts the people and the starting members that a test gives", () => {
    const complete = completeParameters({ ...given, contactCounts: [2, 1, 1, 0], startPersons: [3, 0] });
    expect(complete).toEqual({
      ...openingParameters,
      ...given,
      population: 4,
      contactCounts: [2, 1, 1, 0],
      startingMembers: 2,
      startPersons: [3, 0],
    });
    expect(completeParameters(complete)).toEqual(complete);
  });

  it("allows as many contacts as there may be, and any number where there is no network", () => {
    const most = { population: 10_000_000, contacts: 4 };
    expect(completeParameters({ ...inNetwork, ...most }).contacts).toBe(4);
    expect(completeParameters({ market: "mixed", ...most, contacts: 1000 }).contacts).toBe(1000);
  });

  it("leaves out what is in no row", () => {
    expect(Object.keys(completeParameters({ moon: 1 } as never))).toEqual([...parameterKeys]);
  });
});
