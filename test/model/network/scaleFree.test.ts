import { expect, test } from "vitest";
import { contactNetwork } from "../../../src/model/contactNetwork.ts";
import { mean } from "../../../src/validation/statistics.ts";
import { countsOf, expectLaw, overNetworkSeeds, pairsOf, placesIn } from "./contactLaws.ts";

test("the contacts of a person follow 2m(m + 1) ÷ k(k + 1)(k + 2)", () => {
  for (const m of [1, 3]) {
    const counts = countsOf(contactNetwork({ network: "scale-free", population: 60_000, contacts: 2 * m }));
    const law = (k: number): number => (k < m ? 0 : (2 * m * (m + 1)) / (k * (k + 1) * (k + 2)));
    expectLaw(counts, law);
    expect(Math.max(...counts)).toBeGreaterThan(100);
  }
});

test("four people with one contact each on coming: each tree as likely as its choices", () => {
  const chances = {
    "0-1 0-2 0-3": 1 / 4,
    "0-1 0-2 1-3": 1 / 8,
    "0-1 0-2 2-3": 1 / 8,
    "0-1 0-3 1-2": 1 / 8,
    "0-1 1-2 1-3": 1 / 4,
    "0-1 1-2 2-3": 1 / 8,
  };
  const found = overNetworkSeeds({ network: "scale-free", population: 4, contacts: 1.5 }, 4_000, pairsOf);
  const places = placesIn(Object.keys(chances), found);
  expectLaw(places, (place) => Object.values(chances)[place] ?? 0);
});

test("the mean is kept: whole, odd, a fraction, few people, hardly any contact", () => {
  for (const [population, contacts] of [
    [20_000, 12],
    [20_000, 7],
    [5_000, 2.6],
    [40, 12],
    [40, 30],
    [10, 8.9],
    [3_000, 0.4],
  ]) {
    const pairs = overNetworkSeeds(
      { network: "scale-free", population, contacts },
      40,
      (network) => network.contacts.length / 2,
    );
    const coins = population / 4 / 40;
    expect(Math.abs(mean(pairs) - (population * contacts) / 2)).toBeLessThan(4.5 * Math.sqrt(coins) + 1e-9);
  }
});

test("an odd number is a coin of each person who comes", () => {
  const network = contactNetwork({ network: "scale-free", population: 20_000, contacts: 5 });
  const { starts, contacts, people } = network;
  const earlier = Array.from(
    { length: people },
    (_, person) =>
      contacts.subarray(starts[person], starts[person + 1]).filter((contact) => contact < person).length,
  ).slice(10);
  expectLaw(
    earlier.map((count) => count - 2),
    (k) => (k < 2 ? 0.5 : 0),
  );
});
