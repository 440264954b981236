import { describe, expect, it } from "vitest";
import { layDisc } from "../../src/layout/disc.ts";
import { placeByGeneration, placeByTies } from "../../src/layout/organicStart.ts";
import type { Places } from "../../src/layout/organicStart.ts";
import { countShared, groupTies, tiesOfContacts } from "../../src/layout/organicTies.ts";
import { contactNetwork } from "../../src/model/contactNetwork.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { madeUpRun } from "../drawing/madeUpRun.ts";

function placesOf(subset: Partial<Parameters>): Places {
  const ties = tiesOfContacts(contactNetwork(subset), Infinity);
  const byPerson = groupTies(ties);
  return placeByTies(ties, byPerson, countShared(ties, byPerson));
}

const radiiOf = ({ x, y }: Places): number[] => Array.from(x, (each, person) => Math.hypot(each, y[person]));

/** How often the way from number to number leads around the middle. */
function turns({ x, y }: Places): number {
  let angle = 0;
  for (let one = 0; one < x.length; one++) {
    const other = (one + 1) % x.length;
    angle += Math.atan2(x[one] * y[other] - y[one] * x[other], x[one] * x[other] + y[one] * y[other]);
  }
  return Math.abs(angle) / (2 * Math.PI);
}

describe("places by ties", () => {
  const smallWorld = { network: "small-world", population: 200, contacts: 6 } as const;

  it("are a ring where everybody knows the nearest on a ring", () => {
    const places = placesOf({ ...smallWorld, rewiring: 0 });
    const radii = radiiOf(places);
    expect(Math.min(...radii)).toBeGreaterThan(0.7 * Math.max(...radii));
    expect(turns(places)).toBeCloseTo(1, 9);
  });

  it("are still one with a few shortcuts", () => {
    const places = placesOf({ ...smallWorld, rewiring: 0.03 });
    expect(Math.min(...radiiOf(places))).toBeGreaterThan(0.3);
    expect(turns(places)).toBeCloseTo(1, 9);
  });

  it("are all different, and numbers, for people who know nobody", () => {
    const { x, y } = placesOf({ network: "random", population: 30, contacts: 0 });
    expect(new Set(Array.from(x, (each, person) => `${each} ${y[person]}`)).size).toBe(30);
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
  });
});

it("places by generation lie in the direction of the disc, as far out as the generation is deep", () => {
  const { people } = madeUpRun({ members: 120 });
  const disc = layDisc(people.sponsors, people.count);
  const { x, y } = placeByGeneration(disc, people.generations);
  for (let row = 0; row < 120; row++) {
    expect(Math.hypot(x[row], y[row])).toBeCloseTo(people.generations[row] + 1, 4);
    expect(Math.atan2(y[row], x[row])).toBeCloseTo(Math.atan2(disc.y[row], disc.x[row]), 5);
  }
});
