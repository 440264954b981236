import { describe, expect, test } from "vitest";
import { contactNetwork } from "../../../src/model/contactNetwork.ts";
import { startingPersons } from "../../../src/model/startingPersons.ts";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { contactsOf, countsOf, expectLaw, placesIn } from "./contactLaws.ts";

/** The starting members of a network market. */
function start(subset: Partial<Parameters>): number[] {
  const parameters = completeParameters({ market: "network", ...subset });
  return [...startingPersons(parameters, contactNetwork(parameters))];
}

const placements = ["random", "best-connected", "neighbours"] as const;
const people = { population: 600, network: "random", contacts: 3, startingMembers: 90 } as const;

test("in a mixed market they are the first numbers", () => {
  const parameters = completeParameters({
    market: "mixed",
    population: 30,
    startingMembers: 4,
    startPlacement: "neighbours",
  });
  expect([...startingPersons(parameters, null)]).toEqual([0, 1, 2, 3]);
  expect(startingPersons({ ...parameters, startingMembers: 99 }, null)).toHaveLength(30);
});

describe.each(placements)("placed %s", (startPlacement) => {
  test("they are different people, at most all, and fewer of them stand on the same places", () => {
    const all = start({ ...people, startPlacement, startingMembers: 10_000_000 });
    expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 600 }, (_, person) => person));
    for (const startingMembers of [0, 1, 2, 90, 599])
      expect(start({ ...people, startPlacement, startingMembers })).toEqual(all.slice(0, startingMembers));
  });

  test("they depend on seed", () => {
    expect(start({ ...people, startPlacement, seed: 12 })).not.toEqual(start({ ...people, startPlacement }));
  });

  test("those who are named win", () => {
    expect(start({ ...people, startPlacement, startPersons: [7, 3, 599] })).toEqual([7, 3, 599]);
  });

  test("one person is the starting member", () => {
    expect(start({ population: 1, startPlacement })).toEqual([0]);
  });
});

test("at random each two are equally likely, in each order", () => {
  const found = Array.from({ length: 4_000 }, (_, seed) =>
    start({ population: 4, contacts: 2, startingMembers: 2, startPlacement: "random", seed }).join(),
  );
  const ways = ["0,1", "0,2", "0,3", "1,0", "1,2", "1,3", "2,0", "2,1", "2,3", "3,0", "3,1", "3,2"];
  expectLaw(placesIn(ways, found), (way) => (way < 12 ? 1 / 12 : 0));
});

describe("the best connected", () => {
  test("have the most contacts, most first", () => {
    const setting = { ...people, network: "scale-free", startPlacement: "best-connected" } as const;
    const counts = countsOf(contactNetwork(setting));
    const chosen = start(setting).map((person) => counts[person]);
    expect(chosen).toEqual(counts.toSorted((a, b) => b - a).slice(0, 90));
  });

  test("among equals anybody may come first", () => {
    const first = Array.from(
      { length: 3_000 },
      (_, seed) =>
        start({
          population: 10,
          network: "small-world",
          contacts: 2,
          rewiring: 0,
          startingMembers: 1,
          startPlacement: "best-connected",
          seed,
        })[0],
    );
    expectLaw(first, (person) => (person < 10 ? 0.1 : 0));
  });
});

describe("neighbours", () => {
  test("are somebody, its contacts, and theirs", () => {
    const ring = { population: 100, network: "small-world", contacts: 4, rewiring: 0 } as const;
    const [first, ...others] = start({ ...ring, startPlacement: "neighbours", startingMembers: 9 });
    const around = others.map((person) => ((person - first + 150) % 100) - 50).map(Math.abs);
    expect(around.slice(0, 4).toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2]);
    expect(around.slice(4).toSorted((a, b) => a - b)).toEqual([3, 3, 4, 4]);
  });

  test("go on with somebody else where all of a component are in", () => {
    const setting = { ...people, contacts: 0.8, startPlacement: "neighbours" } as const;
    const network = contactNetwork(setting);
    const chosen = start(setting);
    chosen.forEach((person, i) => {
      const before = new Set(chosen.slice(0, i));
      const isNextTo = contactsOf(network, person).some((contact) => before.has(contact));
      const isLeftOut = [...before].some((one) =>
        contactsOf(network, one).some((contact) => !before.has(contact)),
      );
      expect(isNextTo).toBe(isLeftOut);
    });
  });

  test("begin with anybody", () => {
    const first = Array.from(
      { length: 3_000 },
      (_, seed) =>
        start({ population: 10, contacts: 3, startingMembers: 1, startPlacement: "neighbours", seed })[0],
    );
    expectLaw(first, (person) => (person < 10 ? 0.1 : 0));
  });
});
