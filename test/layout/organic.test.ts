import { describe, expect, it } from "vitest";
import { layContacts, layTree } from "../../src/layout/organic.ts";
import type { OrganicLayout } from "../../src/layout/organicForces.ts";
import { tiesOfContacts, tiesOfTree } from "../../src/layout/organicTies.ts";
import type { Ties } from "../../src/layout/organicTies.ts";
import { contactNetwork } from "../../src/model/contactNetwork.ts";
import type { ContactNetwork } from "../../src/model/contactNetwork.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { madeUpRun, seededNumbers } from "../drawing/madeUpRun.ts";

type Places = ReturnType<OrganicLayout["places"]>;

function rest(layout: OrganicLayout): Places {
  while (layout.share < 1) layout.step();
  return layout.places();
}

const networkOf = (subset: Partial<Parameters>): ContactNetwork =>
  contactNetwork({ population: 300, contacts: 8, ...subset });

const distance = ({ x, y }: Places, one: number, other: number): number =>
  Math.hypot(x[one] - x[other], y[one] - y[other]);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const meanOfTies = (places: Places, { from, to }: Ties): number =>
  mean(Array.from(from, (one, tie) => distance(places, one, to[tie])));

function meanOfAnyPairs(places: Places): number {
  const random = seededNumbers(5);
  const anybody = (): number => Math.floor(random() * places.x.length);
  return mean(Array.from({ length: 5_000 }, () => distance(places, anybody(), anybody())));
}

/** No two people on one place, nobody beyond the circle, and the circle no larger than needed. */
function expectFit({ x, y }: Places): void {
  expect(new Set(Array.from(x, (each, person) => `${each} ${y[person]}`)).size).toBe(x.length);
  const radii = Array.from(x, (each, person) => Math.hypot(each, y[person]));
  expect(radii.every(Number.isFinite)).toBe(true);
  const reach = x.length > 1 ? Math.sqrt(x.length) : 0;
  expect(Math.max(0, ...radii)).toBeCloseTo(reach, 3);
}

describe("people laid out by their contacts", () => {
  it.each([
    ["random", {}, 0.75],
    ["small-world", {}, 0.25],
    ["scale-free", {}, 0.75],
    ["communities", { communities: 10 }, 0.4],
  ] as const)("have them nearer than anybody else: %s", (network, subset, most) => {
    const known = networkOf({ network, ...subset });
    const places = rest(layContacts(known));
    expectFit(places);
    expect(meanOfTies(places, tiesOfContacts(known, Infinity))).toBeLessThan(most * meanOfAnyPairs(places));
  });

  it("stand with their community, apart from the others", () => {
    const size = 30;
    const places = rest(layContacts(networkOf({ network: "communities", communities: 10 })));
    const own: number[] = [];
    const others: number[] = [];
    for (let one = 0; one < 300; one++) {
      for (let other = 0; other < one; other++) {
        const isOwn = Math.floor(one / size) === Math.floor(other / size);
        (isOwn ? own : others).push(distance(places, one, other));
      }
    }
    expect(mean(own)).toBeLessThan(0.35 * mean(others));
  });

  it("stand where they stand, time and again", () => {
    const known = networkOf({ network: "random" });
    expect(rest(layContacts(known))).toEqual(rest(layContacts(known)));
  });

  it("fit, however few they are and whether they know anybody or not", () => {
    for (const [population, contacts] of [
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 2],
      [40, 0],
      [40, 39],
      [80, 1],
    ])
      expectFit(rest(layContacts(networkOf({ network: "random", population, contacts }))));
  });

  it("are held by a sample of their contacts where these are very many", () => {
    const known = networkOf({ network: "random", population: 400, contacts: 399 });
    expect(known.contacts.length / 2).toBeGreaterThan(60_000);
    expectFit(rest(layContacts(known)));
  });
});

describe("members laid out by who brought whom", () => {
  it("have their sponsor near", () => {
    const { people } = madeUpRun({ members: 400 });
    const places = rest(layTree(people));
    expectFit(places);
    const ties = tiesOfTree(people.sponsors, people.count);
    expect(ties.from).toHaveLength(390);
    expect(meanOfTies(places, ties)).toBeLessThan(0.2 * meanOfAnyPairs(places));
  });

  it("stand where they stand, time and again", () => {
    const { people } = madeUpRun({ members: 150 });
    expect(rest(layTree(people))).toEqual(rest(layTree(people)));
  });

  it.each([0, 1, 2, 11])("fit if there are %i", (members) => {
    expectFit(rest(layTree(madeUpRun({ members }).people)));
  });
});

describe("a layout under way", () => {
  it("says how far it has come, and moves nobody at rest", () => {
    const layout = layTree(madeUpRun({ members: 50 }).people);
    const shares: number[] = [layout.share];
    while (layout.share < 1) {
      layout.step();
      shares.push(layout.share);
    }
    expect(shares[0]).toBe(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const { x, y } = layout.places();
    layout.step();
    expect(layout.places()).toEqual({ x, y });
    expect(layout.share).toBe(1);
  });
});
