import { lab } from "d3";
import { describe, expect, it } from "vitest";
import { classColours } from "../../src/drawing/classColours.ts";
import { createClassCounts } from "../../src/drawing/classCounts.ts";
import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import { colourByNet } from "../../src/drawing/colourByNet.ts";
import type { ColourBy, Colouring } from "../../src/drawing/colouring.ts";
import { mostClasses } from "../../src/drawing/colouring.ts";
import { coloursAlong, evenly } from "../../src/drawing/coloursAlong.ts";
import { furtherColourings } from "../../src/drawing/furtherColourings.ts";
import { themes } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { uplineOf } from "../../src/layout/lineage.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { madeUpNet } from "./madeUpNet.ts";
import { madeUpRun } from "./madeUpRun.ts";
import type { MadeUp } from "./madeUpRun.ts";

const theme = themes.dark;
const everyColouring = ["generation", "lineage", "joined", "state", "net"] as const;

function colour(columns: RunColumns, by: ColourBy): Colouring {
  const { sponsors, count } = columns.people;
  return by === "generation"
    ? colourByGeneration(columns.people, theme)
    : furtherColourings[by](columns, layDisc(sponsors, count), theme, madeUpNet(columns));
}

/** A run in which everybody is recruited by the one before. */
function chain(members: number): RunColumns {
  const run = madeUpRun({ members });
  const people = {
    ...run.people,
    sponsors: Int32Array.from({ length: members }, (_, row) => row - 1),
    generations: Int32Array.from({ length: members }, (_, row) => row),
  };
  return { ...run, people };
}

const sizes: readonly MadeUp[] = [
  { members: 0 },
  { members: 1, roots: 1 },
  { members: 12, roots: 10 },
  { members: 3000, roots: 1 },
  { members: 3000, roots: 300, sponsorAge: Infinity, days: 7 },
];

describe.each(everyColouring)("by %s", (by) => {
  it.each(sizes)("everybody of %o is in a class that has a colour", (size) => {
    const run = madeUpRun(size);
    const { by: told, classes, classOf } = colour(run, by);
    expect(told).toBe(by);
    expect(classes.length).toBeGreaterThan(0);
    for (const each of classes) {
      expect(each.colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(each.to).toBeGreaterThanOrEqual(each.from);
    }
    for (let row = 0; row < run.people.count; row++) expect(classOf[row]).toBeLessThan(classes.length);
  });
});

describe("by generation", () => {
  it("the first has the first colour of the palette, the last the last, and a crowd in the middle most of those between", () => {
    const membersOf = [1, 10, 1000, 3000, 1000, 10, 1];
    const generations = Int32Array.from(
      membersOf.flatMap((members, generation) => Array<number>(members).fill(generation)),
    );
    const people = { ...madeUpRun({ members: generations.length }).people, generations };
    const { classes } = colourByGeneration(people, themes.dark);
    const { generationStops } = themes.dark;
    expect([classes[0].colour, classes.at(-1)!.colour]).toEqual([generationStops[0], generationStops.at(-1)]);
    const even = coloursAlong(generationStops, evenly(7));
    const distance = (a: string, b: string): number => {
      const [one, other] = [lab(a), lab(b)];
      return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
    };
    expect(distance(classes[2].colour, classes[3].colour)).toBeGreaterThan(1.1 * distance(even[2], even[3]));
    expect(new Set(classes.map((each) => each.colour)).size).toBe(7);
  });

  it("a class is a generation while they can be told apart", () => {
    const run = chain(mostClasses);
    const { classes, classOf } = colour(run, "generation");
    expect(classes.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: mostClasses }, (_, generation) => [generation, generation]),
    );
    expect([...classOf]).toEqual([...run.people.generations]);
  });

  it("more of them share a class with their neighbours, none is left out and none is in two", () => {
    const run = chain(150);
    const { classes, classOf } = colour(run, "generation");
    expect(classes).toHaveLength(mostClasses);
    expect(classes[0].from).toBe(0);
    expect(classes.at(-1)!.to).toBe(149);
    for (let each = 1; each < classes.length; each++)
      expect(classes[each].from).toBe(classes[each - 1].to + 1);
    run.people.generations.forEach((generation, row) => {
      const { from, to } = classes[classOf[row]];
      expect(generation >= from && generation <= to, `generation ${generation}`).toBe(true);
    });
  });
});

describe("by lineage", () => {
  const run = madeUpRun({ members: 2000, roots: 25 });
  const { classes, classOf } = colour(run, "lineage");
  const heads = classes.map(({ from }) => from);

  it("everybody has the colour of the family that has the upline, or of the others", () => {
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.at(-1)).toBe(-1);
    for (let row = 0; row < run.people.count; row++) {
      const upline = [...uplineOf(run.people.sponsors, row)];
      const head = upline.find((each) => heads.includes(each));
      expect(heads[classOf[row]]).toBe(head ?? -1);
    }
  });

  it("the colours come in the theme's order, the larger family first, and the others are grey", () => {
    const members = heads.map((_, each) => classOf.filter((own) => own === each).length);
    const families = members.slice(0, -1);
    expect(families).toEqual(families.toSorted((a, b) => b - a));
    expect(classes.slice(0, -1).map((each) => each.colour)).toEqual(
      classColours.dark.families.slice(0, families.length),
    );
    expect(classes.at(-1)!.colour).toBe(classColours.dark.outsideFamilies);
  });

  it("where everybody is in a family there are no others", () => {
    const sixMembers = madeUpRun({ members: 6, roots: 6 });
    const people = { ...sixMembers.people, sponsors: Int32Array.of(-1, -1, -1, 0, 1, 2) };
    const { classes: families } = colour({ ...sixMembers, people }, "lineage");
    expect(families.map(({ from }) => from)).toEqual([0, 1, 2]);
  });
});

describe("by join date", () => {
  it.each([
    [180, 18, 10],
    [20, 20, 1],
    [7, 7, 1],
    [3650, 19, 200],
  ])("%i days are %i classes of %i days, which follow each other", (days, count, width) => {
    const run = madeUpRun({ members: 400, days });
    const { classes, classOf } = colour(run, "joined");
    expect(classes).toHaveLength(count);
    expect(classes[0]).toMatchObject({ from: 0, to: width });
    expect(classes.at(-1)!.to).toBe(days);
    for (let each = 1; each < count; each++) expect(classes[each].from).toBe(classes[each - 1].to);
    run.people.joinDays.forEach((day, row) => {
      const { from, to } = classes[classOf[row]];
      expect(day >= from && (day < to || to === days), `day ${day} in ${from}…${to}`).toBe(true);
    });
  });

  it("who joins on the border of two classes is in the later one", () => {
    const run = madeUpRun({ members: 30 });
    const joinDays = Float64Array.from({ length: 30 }, (_, row) => (row < 20 ? 0 : 10));
    const { classOf } = colour({ ...run, people: { ...run.people, joinDays } }, "joined");
    expect([classOf[19], classOf[20]]).toEqual([0, 1]);
  });

  it("a run that ended early has all colours, one under way those of its setting", () => {
    const run = { ...madeUpRun({ members: 400 }), reachedDay: 25.5 };
    const ended = colour({ ...run, endedBy: "memberLimit" }, "joined").classes;
    expect(ended.at(-1)).toMatchObject({ from: 24, to: 25.5, colour: classColours.dark.joinStops.at(-1) });
    expect(colour({ ...run, endedBy: null }, "joined").classes.at(-1)).toMatchObject({ from: 170, to: 180 });
  });

  it("a run of no length has one class", () => {
    const run = { ...madeUpRun({ members: 4, roots: 4 }), reachedDay: 0 };
    expect(colour(run, "joined").classes).toHaveLength(1);
  });
});

describe("by net", () => {
  const run = madeUpRun({ members: 500 });
  const { losses, even, gains } = classColours.dark;
  const coloursOf = (from: readonly number[]): string[] =>
    colourByNet(500, madeUpNet(run, { from }), theme).classes.map((each) => each.colour);

  it("has a class for each stretch of whole cents, and nothing lies between two", () => {
    const { classes } = colourByNet(500, madeUpNet(run), theme);
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [-Infinity, -50_001],
      [-50_000, -5_001],
      [-5_000, -1],
      [0, 0],
      [1, 4_999],
      [5_000, 49_999],
      [50_000, Infinity],
    ]);
  });

  it("the largest losses and gains have the strongest colours, however many classes there are", () => {
    expect(coloursOf([-50_000, -5_000, 0, 1, 5_000, 50_000])).toEqual([...losses, even, ...gains]);
    expect(coloursOf([-5_000, 0, 1, 5_000, 50_000])).toEqual([losses[0], losses[2], even, ...gains]);
    expect(coloursOf([0, 1, 5_000])).toEqual([losses[0], even, gains[0], gains[2]]);
    expect(coloursOf([0, 1])).toEqual([losses[0], even, gains[2]]);
  });

  it("is by generation as long as nothing is known", () => {
    const { sponsors } = run.people;
    const unknown = furtherColourings.net(run, layDisc(sponsors, 500), theme, null);
    expect(unknown).toEqual(colourByGeneration(run.people, theme));
  });

  it("everybody begins in the class at joining, and goes through the changes", () => {
    const net = madeUpNet(run);
    const { classOf, changes } = colourByNet(500, net, theme);
    expect(classOf).toBe(net.atJoining);
    expect(changes).toBe(net.changes);
  });

  it("of a run that has grown since, those who are new begin as the last before them did", () => {
    const net = madeUpNet(madeUpRun({ members: 500 }));
    const { classOf, changes } = colourByNet(620, net, theme);
    expect(classOf).toHaveLength(620);
    expect([...classOf.subarray(0, 500)]).toEqual([...net.atJoining]);
    expect(new Set(classOf.subarray(500))).toEqual(new Set([net.atJoining[499]]));
    expect(changes).toBe(net.changes);
  });

  it("of a run with fewer people, nothing is said of those who are not there", () => {
    const net = madeUpNet(run);
    const { classOf, changes } = colourByNet(60, net, theme);
    expect([...classOf]).toEqual([...net.atJoining.subarray(0, 60)]);
    const kept = [...net.changes.rows.keys()].filter((at) => net.changes.rows[at] < 60);
    expect(kept.length).toBeLessThan(net.changes.count);
    expect(changes).toEqual({
      count: kept.length,
      days: Float64Array.from(kept, (at) => net.changes.days[at]),
      rows: Int32Array.from(kept, (at) => net.changes.rows[at]),
      classes: Uint8Array.from(kept, (at) => net.changes.classes[at]),
    });
    expect(colourByNet(0, net, theme).classOf).toHaveLength(0);
  });
});

describe("the counts of classes", () => {
  const run = madeUpRun({ members: 800, leaving: 0.5 });
  const { people, changes } = run;
  // To and fro, as a playhead is dragged.
  const days = [0, 90, 90, 180, 3.5, 120, 119.5, 0, 180];

  it.each(["generation", "lineage", "joined"] as const)("are those who have joined, by %s", (by) => {
    const colouring = colour(run, by);
    const counts = createClassCounts(run, colouring);
    for (const day of days)
      colouring.classes.forEach((_, each) => {
        let joined = 0;
        people.joinDays.forEach((joinDay, row) => {
          if (joinDay <= day && colouring.classOf[row] === each) joined++;
        });
        expect(counts.at(day, each), `class ${each} on day ${day}`).toBe(joined);
      });
  });

  it("are those who are active and those who have left, by state, returns included", () => {
    // Every third leaving is followed by a return half a day later.
    const events = Array.from({ length: changes.count }, (_, at) => ({
      day: changes.days[at],
      row: changes.rows[at],
      active: 0,
    }));
    const returns = events
      .filter((_, at) => at % 3 === 0)
      .map((event) => ({ ...event, day: event.day + 0.5, active: 1 }));
    const all = [...events, ...returns].toSorted((a, b) => a.day - b.day);
    const returning = {
      ...run,
      changes: {
        count: all.length,
        days: Float64Array.from(all, ({ day }) => day),
        rows: Int32Array.from(all, ({ row }) => row),
        active: Uint8Array.from(all, ({ active }) => active),
      },
    };
    const counts = createClassCounts(returning, colour(returning, "state"));
    for (const day of days) {
      const isActive = Array.from(people.joinDays, (joinDay, row) => {
        const last = all.findLast((event) => event.row === row && event.day <= day);
        return joinDay > day ? null : last?.active !== 0;
      });
      expect(counts.at(day, 0), `active on day ${day}`).toBe(isActive.filter((is) => is === true).length);
      expect(counts.at(day, 1), `left by day ${day}`).toBe(isActive.filter((is) => is === false).length);
    }
    expect(returns.length).toBeGreaterThan(50);
  });

  it("are those who have joined and stand so by then, by net", () => {
    const net = madeUpNet(run, { monthly: 700 });
    const colouring = colourByNet(800, net, theme);
    const counts = createClassCounts(run, colouring);
    for (const day of days) {
      const now = net.atJoining.slice();
      for (let at = 0; at < net.changes.count && net.changes.days[at] <= day; at++)
        now[net.changes.rows[at]] = net.changes.classes[at];
      colouring.classes.forEach((_, each) => {
        const standing = now.filter((own, row) => own === each && people.joinDays[row] <= day);
        expect(counts.at(day, each), `class ${each} on day ${day}`).toBe(standing.length);
      });
    }
  });

  it("of a class that there is not are none", () => {
    expect(createClassCounts(run, colour(run, "generation")).at(180, 200)).toBe(0);
  });
});
