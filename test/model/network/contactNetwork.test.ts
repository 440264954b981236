import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contactNetwork } from "../../../src/model/contactNetwork.ts";
import type { ContactNetwork } from "../../../src/model/contactNetwork.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { contactsOf, countsOf, pairsOf } from "./contactLaws.ts";

const oneOf = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const settings = fc.record({
  population: fc.oneof(oneOf(1, 2, 3, 4, 10), fc.integer({ min: 5, max: 250 })),
  network: oneOf("random", "small-world", "scale-free", "communities"),
  contacts: fc.oneof(oneOf(0, 0.3, 1, 2, 3, 5.5, 12, 1_000), fc.double({ min: 0, max: 300, noNaN: true })),
  rewiring: oneOf(0, 0.05, 0.5, 1),
  communities: oneOf(1, 2, 7, 50, 10_000),
  mixing: oneOf(0, 0.1, 0.6, 1),
  networkSeed: fc.integer({ min: 0, max: 4_294_967_295 }),
}) as fc.Arbitrary<Partial<Parameters>>;

/** What is wrong with a network, or null. */
function flawOf(network: ContactNetwork, people: number): string | null {
  const { starts, contacts } = network;
  if (network.people !== people || starts.length !== people + 1) return "another number of people";
  if (starts[0] !== 0 || starts[people] !== contacts.length) return "contacts of nobody";
  const listed = new Set<number>();
  for (let person = 0; person < people; person++) {
    if (starts[person + 1] < starts[person]) return `fewer than no contacts of ${person}`;
    let last = -1;
    for (const contact of contactsOf(network, person)) {
      if (contact <= last) return `${contact} after ${last} at ${person}`;
      if (contact >= people || contact === person) return `${contact} at ${person}`;
      listed.add(person * people + contact);
      last = contact;
    }
  }
  for (const pair of listed)
    if (!listed.has((pair % people) * people + Math.floor(pair / people))) return `${pair} at one end only`;
  return null;
}

describe("any network", () => {
  test("lists each pair at both ends, ascending, nobody as its own contact or twice", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        expect(flawOf(contactNetwork(setting), setting.population!)).toBeNull();
      }),
      { numRuns: 600, seed: 2026 },
    );
    const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(counts, (contactCounts) => {
        const network = contactNetwork({ network: "given", contactCounts });
        expect(flawOf(network, contactCounts.length)).toBeNull();
        countsOf(network).forEach((count, person) =>
          expect(count).toBeLessThanOrEqual(contactCounts[person]),
        );
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  test("is everybody with everybody where there are no more people than contacts", () => {
    for (const network of ["random", "small-world", "scale-free"] as const)
      for (const population of [1, 2, 3, 6, 7, 60])
        for (const contacts of [population - 1, population, 1_000]) {
          const counts = countsOf(contactNetwork({ network, population, contacts, rewiring: 0 }));
          expect(counts).toEqual(counts.map(() => population - 1));
        }
  });

  test("is empty without contacts", () => {
    for (const network of ["random", "small-world", "scale-free", "communities"] as const)
      expect(contactNetwork({ network, population: 500, contacts: 0 }).contacts).toHaveLength(0);
    expect(contactNetwork({ network: "given", contactCounts: [0, 0] }).contacts).toHaveLength(0);
  });

  test("depends on networkSeed, and on nothing that is not about contacts", () => {
    for (const network of ["random", "small-world", "scale-free", "communities"] as const) {
      const one = pairsOf(contactNetwork({ network, population: 300, contacts: 6 }));
      const same = { market: "mixed", seed: 99, startingMembers: 3, conversion: 1, days: 7 } as const;
      expect(pairsOf(contactNetwork({ network, population: 300, contacts: 6, ...same }))).toBe(one);
      expect(pairsOf(contactNetwork({ network, population: 300, contacts: 6, networkSeed: 2 }))).not.toBe(
        one,
      );
    }
  });

  test("refuses what is no setting, by its name", () => {
    expect(() => contactNetwork({ population: 10_000_000, contacts: 12 })).toThrow(/^contacts /);
    expect(() => contactNetwork({ population: 0 })).toThrow(/^population /);
    expect(() => contactNetwork({ network: "small-world", rewiring: 1.5 })).toThrow(/^rewiring /);
    expect(() => contactNetwork({ network: "given" })).toThrow(/^contactCounts /);
    const contactCounts = [20_000_001, 20_000_000];
    expect(() => contactNetwork({ network: "given", contactCounts })).toThrow(/^contactCounts /);
  });

  test("has up to 20 million contacts", () => {
    const { contacts } = contactNetwork({
      network: "small-world",
      rewiring: 0,
      population: 4_000_000,
      contacts: 10,
    });
    expect(contacts).toHaveLength(40_000_000);
  });
});

/** A sum over positions and contacts that any other order changes. */
function checksum({ starts, contacts }: ContactNetwork): string {
  let hash = 0;
  for (const word of [...starts, ...contacts]) hash = Math.imul(hash ^ word, 0x01000193) + (hash >>> 15);
  return (hash >>> 0).toString(16);
}

test("an old link keeps its contacts", () => {
  const population = 2_000;
  expect({
    random: checksum(contactNetwork({ population, network: "random" })),
    smallWorld: checksum(contactNetwork({ population, network: "small-world", contacts: 7 })),
    rewired: checksum(contactNetwork({ population, network: "small-world", rewiring: 1 })),
    scaleFree: checksum(contactNetwork({ population, network: "scale-free", contacts: 7 })),
    communities: checksum(contactNetwork({ population, network: "communities" })),
  }).toMatchInlineSnapshot(`
    {
      "communities": "a84e6c77",
      "random": "79bd9666",
      "rewired": "4d452ff1",
      "scaleFree": "c1a1ffc4",
      "smallWorld": "6b59c6b",
    }
  `);
});
