import fc from "fast-check";
import { expect, it } from "vitest";
import { organicPoints } from "../../src/layout/organicPoints.ts";
import { countShared, groupTies, tiesOfContacts, tiesOfTree } from "../../src/layout/organicTies.ts";
import { contactNetwork } from "../../src/model/contactNetwork.ts";
import type { ContactNetwork } from "../../src/model/contactNetwork.ts";
import { anyTree } from "./randomTree.ts";

const anyNetwork: fc.Arbitrary<ContactNetwork> = fc
  .record({
    population: fc.integer({ min: 1, max: 40 }),
    contacts: fc.integer({ min: 0, max: 12 }),
    networkSeed: fc.nat(),
  })
  .map((subset) => contactNetwork({ network: "random", ...subset }));

/** Everybody's contacts as sets. */
const contactsByPerson = ({ people, starts, contacts }: ContactNetwork): Set<number>[] =>
  Array.from(
    { length: people },
    (_, person) => new Set(contacts.subarray(starts[person], starts[person + 1])),
  );

it("each pair of contacts is one tie", () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const known = contactsByPerson(network);
      const { from, to } = tiesOfContacts(network, Infinity);
      expect(2 * from.length).toBe(network.contacts.length);
      from.forEach((one, tie) => {
        expect(one).toBeLessThan(to[tie]);
        expect(known[one].delete(to[tie])).toBe(true);
      });
    }),
  );
});

it("of many contacts about as many as wanted are ties, spread over everybody", () => {
  const network = contactNetwork({ network: "random", population: 500, contacts: 60 });
  const { from, to } = tiesOfContacts(network, 3_000);
  expect(from.length).toBeGreaterThan(2_900);
  expect(from.length).toBeLessThan(3_100);
  const counts = new Int32Array(500);
  for (const ends of [from, to]) for (const person of ends) counts[person]++;
  const drawn = Array.from(counts, (count, person) => {
    const all = network.starts[person + 1] - network.starts[person];
    return count / all;
  });
  // A fifth of everybody's, give or take.
  expect(Math.min(...drawn)).toBeGreaterThan(0.02);
  expect(Math.max(...drawn)).toBeLessThan(0.5);
});

it("a tree has a tie for each member with a sponsor", () => {
  fc.assert(
    fc.property(anyTree(60), (sponsors) => {
      const { from, to } = tiesOfTree(sponsors, sponsors.length);
      const brought = [...sponsors.keys()].filter((row) => sponsors[row] >= 0);
      expect([...to]).toEqual(brought);
      expect([...from]).toEqual(brought.map((row) => sponsors[row]));
    }),
  );
});

it("those whom both ends of a tie know are counted", () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const known = contactsByPerson(network);
      const ties = tiesOfContacts(network, Infinity);
      const shared = countShared(ties, groupTies(ties));
      ties.from.forEach((one, tie) => {
        const both = [...known[one]].filter((person) => known[ties.to[tie]].has(person));
        expect(shared[tie]).toBe(both.length);
      });
    }),
  );
});

it("points are the members by their rows, then everybody else, on their places and with their contacts", () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(), (network, shift) => {
      const { people } = network;
      const everybody = Int32Array.from({ length: people }, (_, person) => (7 * person + shift) % people);
      const persons = [...new Set(everybody)].slice(0, Math.ceil(people / 3));
      const x = Float32Array.from({ length: people }, (_, person) => person);
      const points = organicPoints({ x, y: x.map((place) => -place), network }, Int32Array.from(persons));
      const personOf = [...points.x];
      expect(personOf.slice(0, persons.length)).toEqual(persons);
      expect(personOf.toSorted((a, b) => a - b)).toEqual([...x]);
      expect([...points.y]).toEqual(personOf.map((person) => -person));
      const known = contactsByPerson(network);
      contactsByPerson(points.contacts!).forEach((contacts, point) => {
        const asPersons = new Set([...contacts].map((each) => personOf[each]));
        expect(asPersons).toEqual(known[personOf[point]]);
      });
    }),
  );
});
