import { expect, test } from "vitest";
import { contactNetwork } from "../../../src/model/contactNetwork.ts";
import { clustering, meanDistance, triangles } from "../../../src/model/network/contactMeasures.ts";
import { mean, poisson } from "../../../src/validation/statistics.ts";
import { binomial, contactsOf, countsOf, expectLaw, overNetworkSeeds, sumOf } from "./contactLaws.ts";

const world = { network: "small-world", population: 5_000, contacts: 10 } as const;

test("without rewiring everybody has the nearest ones on the ring", () => {
  const network = contactNetwork({ ...world, population: 12, contacts: 4, rewiring: 0 });
  expect(contactsOf(network, 5)).toEqual([3, 4, 6, 7]);
  expect(contactsOf(network, 0)).toEqual([1, 2, 10, 11]);
});

test("V42: clustering is 3(k − 2) ÷ 4(k − 1) on the ring, and (1 − rewiring)³ of that with rewiring", () => {
  for (const contacts of [2, 4, 6, 10, 20])
    expect(clustering(contactNetwork({ ...world, contacts, rewiring: 0 }))).toBeCloseTo(
      (3 * (contacts - 2)) / (4 * (contacts - 1)),
      12,
    );
  const share = mean(
    overNetworkSeeds({ ...world, rewiring: 0.1 }, 10, (network) => (3 * triangles(network)) / (5_000 * 45)),
  );
  expect(Math.abs(share - 0.486)).toBeLessThan((4.5 * 0.0047) / Math.sqrt(10) + 0.001);
});

test("V43: the mean distance on a ring", () => {
  const ring = contactNetwork({ ...world, population: 1_000, rewiring: 0 });
  expect(meanDistance(ring)).toBeCloseTo(50.450_450_450_45, 9);
});

test("a few rewired contacts make the world small, and all of them leave no friends of friends", () => {
  const small = contactNetwork({ ...world, population: 1_000, rewiring: 0.05 });
  expect(meanDistance(small)).toBeLessThan(8);
  expect(clustering(small)).toBeGreaterThan(0.5);
  // A random network's: contacts ÷ people.
  expect(clustering(contactNetwork({ ...world, rewiring: 1 }))).toBeLessThan(0.004);
});

test("a rewired contact leaves one end where it was: k/2 + Binomial(k/2, 1 − rewiring) + Poisson(rewiring × k/2)", () => {
  for (const rewiring of [0.3, 1]) {
    const counts = overNetworkSeeds({ ...world, rewiring }, 4, countsOf).flat();
    const law = sumOf(binomial(5, 1 - rewiring), poisson(5 * rewiring));
    expectLaw(
      counts.map((count) => count - 5),
      law,
    );
  }
});

test("a rewired contact may go to anybody", () => {
  const counts = Array.from({ length: 50 }, () => 0);
  for (const network of overNetworkSeeds({ ...world, rewiring: 1, contacts: 2 }, 20, (found) => found))
    for (let person = 0; person < network.people; person++)
      for (const contact of contactsOf(network, person))
        counts[Math.floor((((contact - person + 5_000) % 5_000) - 1) / 100)]++;
  const places = counts.flatMap((count, place) => Array.from({ length: count }, () => place));
  // The last hundredth lacks one distance.
  expectLaw(places, (place) => (place === 49 ? 99 : 100) / 4_999);
});

test("no contact is lost, however it is rewired", () => {
  for (const [population, contacts] of [
    [5_000, 10],
    [100, 12],
    [60, 40],
    [20, 14],
  ])
    for (const rewiring of [0.05, 0.5, 1]) {
      const network = contactNetwork({ ...world, population, contacts, rewiring });
      expect(network.contacts).toHaveLength(population * contacts);
    }
});

test("where nearly everybody knows everybody, contacts without a place are dropped, and it ends", () => {
  const network = contactNetwork({ ...world, population: 200, contacts: 198, rewiring: 1 });
  expect(network.contacts.length).toBeGreaterThan(0.9 * 200 * 198);
  expect(network.contacts.length).toBeLessThanOrEqual(200 * 198);
});

test("an odd contact is half a contact of each of two: a coin each", () => {
  const counts = countsOf(contactNetwork({ ...world, population: 20_000, contacts: 5, rewiring: 0 }));
  expectLaw(
    counts.map((count) => count - 4),
    binomial(2, 0.5),
  );
  const fractions = countsOf(contactNetwork({ ...world, population: 20_000, contacts: 2.4, rewiring: 0 }));
  expectLaw(
    fractions.map((count) => count - 2),
    binomial(2, 0.2),
  );
});

test("two opposite each other on the ring share one coin", () => {
  // Of six people with four contacts and a half each lacks the one opposite, or not: half of three pairs.
  const pairs = overNetworkSeeds(
    { ...world, population: 6, contacts: 4.5, rewiring: 0 },
    2_000,
    (network) => network.contacts.length / 2 - 12,
  );
  expectLaw(pairs, binomial(3, 0.5));
});

test("more rewiring moves more contacts, and leaves the moved ones where they are", () => {
  const far = (rewiring: number): Set<number> => {
    const network = contactNetwork({ ...world, contacts: 2, rewiring });
    return new Set(
      Array.from({ length: 5_000 }, (_, person) => person).flatMap((person) =>
        contactsOf(network, person)
          .filter((contact) => contact > person + 1)
          .map((contact) => person * 5_000 + contact),
      ),
    );
  };
  const some = far(0.1);
  const more = far(0.3);
  expect([...some].filter((pair) => more.has(pair)).length).toBeGreaterThan(0.99 * some.size);
  expect(more.size).toBeGreaterThan(2 * some.size);
});
