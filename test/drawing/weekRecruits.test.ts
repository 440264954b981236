import fc from "fast-check";
import { expect, it } from "vitest";
import { weekBars } from "../../src/drawing/weekBars.ts";
import { groupRecruits, membersOfWeek, recruitsOfWeek } from "../../src/drawing/weekRecruits.ts";
import { membersAt } from "../../src/layout/membersAt.ts";
import type { People } from "../../src/model/run.ts";
import { madeUpRun } from "./madeUpRun.ts";

/** The week of joining, counted from 0; the end of the run belongs to the last. */
const weekOf = (day: number, days: number): number => Math.min(Math.floor(day / 7), Math.ceil(days / 7) - 1);

function countOneByOne({ joinDays, sponsors, count }: People, days: number, week: number, moment: number) {
  let members = 0;
  let recruits = 0;
  for (let row = 0; row < count && joinDays[row] <= moment; row++) {
    if (weekOf(joinDays[row], days) === week) members++;
    if (sponsors[row] >= 0 && weekOf(joinDays[sponsors[row]], days) === week) recruits++;
  }
  return { members, recruits };
}

it("members and recruits of every week at any moment are those counted one by one", () => {
  const sizes = fc.record({
    members: fc.nat(120),
    days: fc.integer({ min: 1, max: 60 }),
    sponsorAge: fc.constantFrom(2, 20, Infinity),
    seed: fc.nat(1000),
  });
  fc.assert(
    fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (size, share) => {
      const { people } = madeUpRun(size);
      const weeks = groupRecruits(people, size.days);
      const moment = share * size.days;
      const joined = membersAt(people.joinDays, people.count, moment);
      expect(weeks.weeks).toBe(Math.ceil(size.days / 7));
      for (let week = 0; week < weeks.weeks; week++) {
        const counted = countOneByOne(people, size.days, week, moment);
        expect(membersOfWeek(weeks, week, joined)).toBe(counted.members);
        expect(recruitsOfWeek(weeks, week, joined)).toBe(counted.recruits);
      }
    }),
    { numRuns: 200 },
  );
});

const run = madeUpRun({ members: 9000, days: 100 });
const weeks = groupRecruits(run.people, 100);
const barsAt = (day: number, { age = 20, together = 1 } = {}) => {
  const joined = membersAt(run.people.joinDays, run.people.count, day);
  const moment = { day, joined, everybody: run.people.count };
  return weekBars(weeks, 100, moment, { age, fewest: 5 }, together);
};

it("bars are a week wide, the last one as long as the run lasts, and have what a member brought", () => {
  const bars = barsAt(60);
  expect(bars).toHaveLength(15);
  expect(bars.at(-1)).toMatchObject({ firstWeek: 15, lastWeek: 15, from: 98, to: 100 });
  const { members, recruits } = countOneByOne(run.people, 100, 4, 60);
  expect(bars[4]).toMatchObject({ from: 28, to: 35, members, perMember: recruits / members });
  const atEnd = countOneByOne(run.people, 100, 4, 100);
  expect(bars[4].perMemberAtEnd).toBe(atEnd.recruits / atEnd.members);
});

it("a week is judged when its youngest is old enough and there are enough", () => {
  expect(barsAt(60, { age: 20 }).map((bar) => bar.isJudged)).toEqual([
    ...Array.from({ length: 5 }, () => true),
    ...Array.from({ length: 10 }, () => false),
  ]);
  // Those of week 5 are judged on day 55, the 35th and 20 more.
  expect(barsAt(54.99)[4].isJudged).toBe(false);
  expect(barsAt(55)[4].isJudged).toBe(true);
  expect(barsAt(100, { age: Infinity }).some((bar) => bar.isJudged)).toBe(false);
  const few = madeUpRun({ members: 4, roots: 4, days: 100 });
  const bars = weekBars(
    groupRecruits(few.people, 100),
    100,
    { day: 100, joined: 4, everybody: 4 },
    { age: 1, fewest: 5 },
  );
  expect(bars[0]).toMatchObject({ members: 4, perMember: 0, perMemberAtEnd: null, isJudged: false });
});

it("weeks that share a bar have their members together", () => {
  const [one, four] = [barsAt(70), barsAt(70, { together: 4 })];
  expect(four).toHaveLength(4);
  expect(four[1]).toMatchObject({ firstWeek: 5, lastWeek: 8, from: 28, to: 56 });
  const those = one.slice(4, 8);
  const members = those.reduce((sum, bar) => sum + bar.members, 0);
  const recruits = those.reduce((sum, bar) => sum + bar.members * (bar.perMember ?? 0), 0);
  expect(four[1].members).toBe(members);
  expect(four[1].perMember).toBeCloseTo(recruits / members, 12);
});

it("a week in which nobody has joined yet has no value", () => {
  expect(barsAt(30)[10]).toMatchObject({ members: 0, perMember: null });
});
