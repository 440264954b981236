import { expect, test } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { neutral } from "../../src/validation/neutral.ts";

const standing = { ...neutral, startingMembers: 10_000, inviteStyle: "steady" } as const;

test("who does not activate leaves in the instant of joining", () => {
  const { people, changes, census } = simulate({ ...standing, activation: 0.25, days: 10 });
  expect(Math.abs(census.active[0] / 10_000 - 0.25)).toBeLessThan(0.02);
  expect(census.leavings[0]).toBe(10_000 - census.active[0]);
  expect(changes.rows.every((row, i) => changes.days[i] === people.joinDays[row])).toBe(true);
});

test("who recruits nobody gives up at the age that is set, and only they", () => {
  const { people, changes } = simulate({
    ...standing,
    startingMembers: 200,
    invitesPerWeek: 0.7,
    conversion: 0.5,
    quitWithoutRecruitsDays: 20,
    days: 60,
  });
  const firstRecruit = new Map<number, number>();
  people.sponsors.forEach((sponsor, row) => {
    if (sponsor >= 0 && !firstRecruit.has(sponsor)) firstRecruit.set(sponsor, people.joinDays[row]);
  });
  const left = new Set(changes.rows);
  expect(left.size).toBeGreaterThan(50);
  for (let row = 0; row < people.count; row++) {
    const due = people.joinDays[row] + 20;
    const shouldQuit = due <= 60 && !((firstRecruit.get(row) ?? Infinity) < due);
    expect(left.has(row), `member ${row}`).toBe(shouldQuit);
  }
  changes.rows.forEach((row, i) => expect(changes.days[i]).toBe(people.joinDays[row] + 20));
  people.sponsors.forEach((sponsor, row) => {
    const quitDay = left.has(sponsor) ? people.joinDays[sponsor] + 20 : Infinity;
    expect(people.invitedDays[row]).toBeLessThan(quitDay);
  });
});
