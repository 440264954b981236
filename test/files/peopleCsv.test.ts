import { csvParse } from "d3";
import { expect, test } from "vitest";
import { peopleCsv } from "../../src/files/peopleCsv.ts";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";

const run = simulate({
  population: 600,
  days: 90,
  organicPerDay: 1,
  returnPerMonth: 0.5,
  churnPerMonth: 0.4,
});
const { people, changes } = run;

test("read back by d3, there is everybody, with sponsor, generation and recruits", () => {
  const pieces = [...peopleCsv({ people, changes, netCents: null }, 100)];
  expect(pieces).toHaveLength(1 + Math.ceil(people.count / 100));
  const read = csvParse(pieces.join(""));
  expect(read).toHaveLength(people.count);
  expect(read.columns).toEqual(["member", "sponsor", "generation", "join day", "leave day", "recruits"]);
  const recruits = new Map<string, number>();
  read.forEach((row, at) => {
    expect(Number(row["member"])).toBe(at + 1);
    expect(row["sponsor"]).toBe(people.sponsors[at] < 0 ? "" : String(people.sponsors[at] + 1));
    expect(Number(row["generation"])).toBe(people.generations[at]);
    expect(Number(row["join day"])).toBeCloseTo(people.joinDays[at], 6);
    recruits.set(row["sponsor"], 1 + (recruits.get(row["sponsor"]) ?? 0));
  });
  for (const row of read) expect(Number(row["recruits"])).toBe(recruits.get(row["member"]) ?? 0);
});

test("who left and came back has no day of leaving, who left for good has the last one", () => {
  const read = csvParse([...peopleCsv({ people, changes, netCents: null }, 5_000)].join(""));
  const last = new Map<number, { day: number; isActive: boolean }>();
  let returned = 0;
  for (let at = 0; at < changes.count; at++) {
    last.set(changes.rows[at], { day: changes.days[at], isActive: changes.active[at] === 1 });
    returned += changes.active[at];
  }
  expect(returned).toBeGreaterThan(10);
  read.forEach((row, at) => {
    const change = last.get(at);
    if (change === undefined || change.isActive) expect(row["leave day"]).toBe("");
    else expect(Number(row["leave day"])).toBeCloseTo(change.day, 6);
  });
});

test("losses are numbers below zero, in cents", () => {
  const netCents = settle(run, { entryFee: 10_000, entrySplit: [0.5] }).at(90).net;
  const read = csvParse([...peopleCsv({ people, changes, netCents }, 50)].join(""));
  expect(read.columns.at(-1)).toBe("net (cents)");
  expect(read.map((row) => Number(row["net (cents)"]))).toEqual([...netCents]);
  expect(read.some((row) => row["net (cents)"] === "-10000")).toBe(true);
});
