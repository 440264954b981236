import { csvParse } from "d3";
import { expect, test } from "vitest";
import { censusCsv } from "../../src/files/censusCsv.ts";
import { censusNames } from "../../src/files/censusUnits.ts";
import { censusColumns } from "../../src/model/run.ts";
import { simulate } from "../../src/model/simulation.ts";

const run = simulate({ population: 400, days: 60, cycleShape: "staged", cycleStages: 3, seed: 5 });

test("files have every column of a census, in its order", () => {
  expect(censusNames).toEqual(censusColumns);
});

test("read back by d3, the table is the census to the last number", () => {
  const { census } = run;
  const read = csvParse(censusCsv(census, run.reachedDay, 1));
  expect(read).toHaveLength(61);
  expect(read.columns.slice(0, 4)).toEqual([
    "day",
    "joined (members)",
    "active (members)",
    "joins (members a day)",
  ]);
  expect(read.columns).toHaveLength(1 + censusNames.length + 3);
  read.forEach((row, day) => {
    expect(Number(row["day"])).toBe(day);
    censusNames.forEach((name, at) => expect(Number(row[read.columns[1 + at]])).toBe(census[name][day]));
    census.openByStage.forEach((open, stage) =>
      expect(Number(row[`open in stage ${stage + 1} (invitations)`])).toBe(open[day]),
    );
  });
  expect(census.joined[60]).toBeGreaterThan(100);
});

test("a run that ends within a day says when, and what a member stands for", () => {
  const limited = simulate({ market: "unlimited", conversion: 0.9, memberLimit: 300, seed: 5 });
  const { census, reachedDay } = limited;
  expect(census.lastRowIsPartial).toBe(true);
  const read = csvParse(censusCsv(census, reachedDay, 50));
  expect(Number(read.at(-1)!["day"])).toBe(reachedDay);
  expect(Number(read.at(-2)!["day"])).toBe(census.rows - 2);
  expect(new Set(read.map((row) => row["people a member stands for"]))).toEqual(new Set(["50"]));
  expect(Number(read.at(-1)!["joined (members)"])).toBe(300);
});
