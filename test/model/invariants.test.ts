import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actingParameters } from "../../src/parameters/actingParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { contactNetwork } from "../../src/model/contactNetwork.ts";
import { isDecidedAhead } from "../../src/model/createInviting.ts";
import { digestOf } from "../../src/model/digest.ts";
import { PageMemory } from "../../src/model/pageMemory.ts";
import { censusColumns } from "../../src/model/run.ts";
import type { People, Run } from "../../src/model/run.ts";
import { Simulation, simulate } from "../../src/model/simulation.ts";
import { anySetting, forAnySetting } from "./anySetting.ts";

const numRuns = 400;

const names = (people: People): Set<string> =>
  new Set(Array.from({ length: people.count }, (_, i) => `${people.keys[2 * i]} ${people.keys[2 * i + 1]}`));

/** Row → the spells in which it was active: [from, until). */
function spellsOf({ people, changes }: Run): [from: number, until: number][][] {
  const spells: [number, number][][] = Array.from(people.joinDays, (day) => [[day, Infinity]]);
  changes.rows.forEach((row, i) => {
    if (changes.active[i] === 1) spells[row].push([changes.days[i], Infinity]);
    else spells[row].at(-1)![1] = changes.days[i];
  });
  return spells;
}

describe("in any run", () => {
  test("the rows are in the order of joining, and sponsors were there and active when they invited", () => {
    forAnySetting((parameters) => {
      const run = simulate(parameters);
      const { people } = run;
      const spells = spellsOf(run);
      for (let row = 0; row < people.count; row++) {
        const sponsor = people.sponsors[row];
        if (row > 0) expect(people.joinDays[row]).toBeGreaterThanOrEqual(people.joinDays[row - 1]);
        expect(people.joinDays[row]).toBeLessThanOrEqual(parameters.days);
        if (sponsor < 0) {
          expect(people.generations[row]).toBe(0);
          expect(people.invitedDays[row]).toBe(-1);
          continue;
        }
        const invited = people.invitedDays[row];
        expect(sponsor).toBeLessThan(row);
        expect(people.generations[row]).toBe(people.generations[sponsor] + 1);
        expect(invited).toBeLessThanOrEqual(people.joinDays[row]);
        expect(spells[sponsor].some(([from, until]) => from <= invited && invited < until)).toBe(true);
      }
    }, numRuns);
  });

  test("the census adds up, day by day, and to the rows", () => {
    forAnySetting((parameters) => {
      const { people, changes, census, endedBy } = simulate(parameters);
      expect(census.rows).toBe(
        endedBy === "memberLimit" ? Math.ceil(people.joinDays.at(-1) ?? 0) + 1 : parameters.days + 1,
      );
      let open = 0;
      let joined = 0;
      let active = 0;
      for (let day = 0; day < census.rows; day++) {
        for (const column of censusColumns) expect(census[column][day]).toBeGreaterThanOrEqual(0);
        for (const stage of census.openByStage) expect(stage[day]).toBeGreaterThanOrEqual(0);
        const fates =
          census.wasted[day] +
          census.unreachable[day] +
          census.refused[day] +
          census.overtaken[day] +
          census.accepted[day];
        open += census.sent[day] - fates;
        joined += census.joins[day];
        active += census.joins[day] + census.returns[day] - census.leavings[day];
        expect(census.open[day]).toBe(open);
        expect(census.openByStage.reduce((sum, stage) => sum + stage[day], 0)).toBe(open);
        expect(census.joined[day]).toBe(joined);
        expect(census.active[day]).toBe(active);
      }
      const total = (column: Float64Array): number => column.reduce((sum, n) => sum + n, 0);
      const sponsored = people.sponsors.filter((sponsor) => sponsor >= 0).length;
      const returns = changes.active.reduce((sum, n) => sum + n, 0);
      expect(joined).toBe(people.count);
      expect(total(census.returns)).toBe(returns);
      expect(total(census.leavings)).toBe(changes.count - returns);
      // Accepted are joins with a sponsor and returns by winback; the other returns are nobody's doing.
      const wonBack = total(census.accepted) - sponsored;
      expect(wonBack).toBeGreaterThanOrEqual(0);
      expect(wonBack).toBeLessThanOrEqual(returns);
      if (actingParameters(parameters).winback === 0) expect(wonBack).toBe(0);
      if (actingParameters(parameters).returnPerMonth === 0) expect(wonBack).toBe(returns);
      if (endedBy === "exhausted" && parameters.threshold === 1) expect(open).toBe(0);
    }, numRuns);
  });

  test("nobody joins twice, and a limited market has no more members than people", () => {
    forAnySetting((parameters) => {
      const { people } = simulate(parameters);
      expect(people.count).toBeLessThanOrEqual(parameters.memberLimit);
      expect(names(people).size).toBe(people.count);
      if (parameters.market === "unlimited") return;
      expect(people.count).toBeLessThanOrEqual(parameters.population);
      expect(new Set(people.persons).size).toBe(people.count);
    }, numRuns);
  });

  test("changes are in the order of time, and leave and return in turn", () => {
    forAnySetting((parameters) => {
      const run = simulate(parameters);
      const { people, changes } = run;
      const isActive = new Uint8Array(people.count).fill(1);
      changes.days.forEach((day, i) => {
        const row = changes.rows[i];
        expect(day).toBeGreaterThanOrEqual(people.joinDays[row]);
        if (i > 0) expect(day).toBeGreaterThanOrEqual(changes.days[i - 1]);
        expect(changes.active[i]).toBe(1 - isActive[row]);
        isActive[row] = changes.active[i];
      });
    }, numRuns);
  });

  test("in a network, every sponsor is a contact of its recruit", () => {
    forAnySetting((parameters) => {
      if (parameters.market !== "network") return;
      const { people } = simulate(parameters);
      const { starts, contacts } = contactNetwork(parameters);
      people.sponsors.forEach((sponsor, row) => {
        if (sponsor < 0) return;
        const person = people.persons[row];
        expect(contacts.subarray(starts[person], starts[person + 1])).toContain(people.persons[sponsor]);
      });
    }, numRuns);
  });

  test("maxAsks bounds what one member sends to one person", () => {
    forAnySetting((parameters) => {
      const acting = actingParameters(parameters);
      if (acting.maxAsks === Infinity) return;
      const { people, census } = simulate(parameters);
      const { starts } = contactNetwork(parameters);
      const allowed = people.persons.reduce(
        (sum, person) => sum + (starts[person + 1] - starts[person]) * acting.maxAsks,
        0,
      );
      expect(census.sent.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(allowed);
    }, 2 * numRuns);
  });
});

describe("how a run is computed changes nothing in it", () => {
  const digestInPieces = (parameters: Parameters, slotsPerDay: number, mostWork: number): string => {
    const simulation = new Simulation(parameters, { slotsPerDay });
    while (simulation.endedBy === null) simulation.advance(parameters.days, mostWork);
    return digestOf(simulation.columns());
  };

  test("cut into pieces, or into coarser or finer time", () => {
    forAnySetting((parameters) => {
      const digest = simulate(parameters).digest();
      expect(digestInPieces(parameters, 1, 7)).toBe(digest);
      expect(digestInPieces(parameters, 64, 1_000)).toBe(digest);
    }, numRuns);
  });

  test("dropped half-way and begun anew beside another", () => {
    forAnySetting((parameters) => {
      const digest = simulate(parameters).digest();
      const dropped = new Simulation(parameters);
      dropped.advance(Math.ceil(parameters.days / 2), 500);
      expect(simulate(parameters).digest()).toBe(digest);
    }, numRuns / 4);
  });

  test("in memory that other runs have left behind", () => {
    const memory = new PageMemory();
    forAnySetting((parameters) => {
      memory.takeBack();
      const simulation = new Simulation(parameters, { memory });
      simulation.advance();
      expect(digestOf(simulation.columns())).toBe(simulate(parameters).digest());
    }, numRuns / 2);
  });

  test("looked at on the way", () => {
    forAnySetting((parameters) => {
      const simulation = new Simulation(parameters);
      while (simulation.endedBy === null) {
        simulation.advance(parameters.days, 50);
        simulation.columns();
      }
      expect(digestOf(simulation.columns())).toBe(simulate(parameters).digest());
    }, numRuns / 2);
  });

  test("decided ahead or event by event", () => {
    let ahead = 0;
    forAnySetting((parameters) => {
      // The rules that need every event would leave few settings to compare.
      const plain: Parameters = {
        ...parameters,
        fatigue: 0,
        burn: 0,
        networkEffect: 0,
        threshold: 1,
        maxAsks: Infinity,
        stickiness: 0,
        returnPerMonth: 0,
        winback: 0,
      };
      if (!isDecidedAhead(actingParameters(plain))) return;
      ahead++;
      const inOrder = new Simulation(plain, { inOrder: true });
      inOrder.advance();
      expect(digestOf(inOrder.columns())).toBe(simulate(plain).digest());
    }, 2 * numRuns);
    expect(ahead).toBeGreaterThan(numRuns);
  });

  test("parameters that do not act change nothing", () => {
    forAnySetting((parameters) => {
      expect(simulate(actingParameters(parameters)).digest()).toBe(simulate(parameters).digest());
    }, numRuns / 2);
  });
});

test("in an unlimited market without churn, raising conversion keeps every member", () => {
  fc.assert(
    fc.property(anySetting, fc.double({ min: 0, max: 1, noNaN: true }), (parameters, more) => {
      const free = {
        ...parameters,
        market: "unlimited",
        inviteStyle: parameters.inviteStyle === "circle" ? "burst" : parameters.inviteStyle,
        churnPerMonth: 0,
        quitWithoutRecruitsDays: Infinity,
        days: 33,
        memberLimit: 10_000_000,
        invitesPerWeek: Math.min(parameters.invitesPerWeek, 0.7),
        invitesPerMember: Math.min(parameters.invitesPerMember, 1.4),
        cycleDays: Math.max(parameters.cycleDays, 6.5),
        conversion: parameters.conversion * 0.8,
      } as const;
      const few = names(simulate(free).people);
      const conversion = free.conversion + (1 - free.conversion) * more;
      const many = names(simulate({ ...free, conversion }).people);
      expect([...few].filter((name) => !many.has(name))).toEqual([]);
    }),
    { numRuns: 100, seed: 2026 },
  );
});
