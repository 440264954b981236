import { expect, test } from "vitest";
import { contactNetwork } from "../../../src/model/contactNetwork.ts";
import { mean } from "../../../src/validation/statistics.ts";
import { countsOf, expectLaw, overNetworkSeeds, pairsOf, placesIn } from "./contactLaws.ts";

const equally = (ways: number) => (way: number) => (way < ways ? 1 / ways : 0);

test("the ends are tied in each way equally often", () => {
  const found = overNetworkSeeds({ network: "given", contactCounts: [1, 1, 1, 1] }, 3_000, pairsOf);
  const ways = ["0-1 2-3", "0-2 1-3", "0-3 1-2"];
  expectLaw(placesIn(ways, found), equally(3));
});

test("of an odd number of ends one is left over, whosever it is", () => {
  const found = overNetworkSeeds({ network: "given", contactCounts: [1, 1, 1] }, 3_000, pairsOf);
  expectLaw(placesIn(["0-1", "0-2", "1-2"], found), equally(3));
});

test("ties with oneself and doubles are erased", () => {
  // Of the three ways to tie four ends, one ties both with themselves and two tie them twice.
  const found = overNetworkSeeds({ network: "given", contactCounts: [2, 2] }, 3_000, pairsOf);
  expectLaw(placesIn(["", "0-1"], found), (way) => [1 / 3, 2 / 3][way] ?? 0);
  expect(contactNetwork({ network: "given", contactCounts: [5] }).contacts).toHaveLength(0);
});

test("as few contacts are erased as theory says: a + a² with a = (⟨k²⟩ ÷ ⟨k⟩ − 1) ÷ 2", () => {
  const contactCounts = Array.from({ length: 30_000 }, (_, person) => [1, 5, 10][person % 3]);
  const erased = overNetworkSeeds({ network: "given", contactCounts }, 20, (network) => {
    const missing = countsOf(network).map((count, person) => contactCounts[person] - count);
    return missing.reduce((sum, ends) => sum + ends, 0) / 2;
  });
  const a = (42 / (16 / 3) - 1) / 2;
  expect(Math.abs(mean(erased) - (a + a * a))).toBeLessThan(4.5 * Math.sqrt((a + a * a) / 20));
});

test("the population is as many people as there are counts", () => {
  expect(contactNetwork({ network: "given", contactCounts: [1, 1, 0], population: 77 }).people).toBe(3);
});
