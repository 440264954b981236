import { expect, test } from "vitest";
import { readNumbers } from "../../../src/files/readNumbers.ts";
import { sayBesideRun, sayNumbers, sayRemarks, sayTooLarge } from "../../../src/page/words/sayNumbers.ts";

const spaced = (text: string | null): string | undefined => text?.replaceAll("\u00a0", " ");

function said(text: string): string | undefined {
  const reading = readNumbers(text, null);
  return spaced(reading.state === "read" ? sayNumbers(reading) : reading.reason);
}

test.each([
  [
    "date,signups\n2026-01-01,5\n2026-01-02,7",
    "2 numbers, 1 January 2026 to 2 January 2026: 12 people joined.",
  ],
  [
    "date,total\n2026-01-01,5\n2026-01-02,7",
    "2 numbers, 1 January 2026 to 2 January 2026: 5 had joined at first, 7 at the end.",
  ],
  [
    "week,signups\n2026-01-05,5\n2026-01-12,7",
    "2 numbers, weeks apart, 5 January 2026 to 18 January 2026: 12 people joined. A date is taken as the first day of its week.",
  ],
  [
    "date,signups,active\n2026-01-01,5,5\n2026-01-02,7,10",
    "2 numbers, 1 January 2026 to 2 January 2026: 12 people joined; 10 were active at the end.",
  ],
  [
    "2026-01-01\n2026-01-02\n2026-01-02",
    "3 rows, one for each person, 1 January 2026 to 2 January 2026: 3 people joined.",
  ],
  [
    "cohort,size,1,2\n2026-01-01,5,4,3\n2026-01-02,7,3,3",
    "2 cohorts, 1 January 2026 to 2 January 2026: 12 people joined.",
  ],
  ["5\n3\n4", "3 numbers, day 1 to day 3: 12 people joined."],
])("what was found in %j", (text, sentence) => {
  expect(said(text)).toBe(sentence);
});

test("remarks are counted over their list", () => {
  const remark = (effect: "refused" | "repaired", row = 2) => ({ row, effect, text: "Something." });
  expect(sayRemarks([], 0)).toBe("");
  expect(spaced(sayRemarks([remark("refused")], 0))).toBe("1 row was left out:");
  expect(spaced(sayRemarks([remark("refused"), remark("repaired", 3)], 0))).toBe("2 rows need a look:");
  expect(spaced(sayRemarks([remark("refused")], 1_299))).toBe(
    "1,300 rows need a look; the first 1 are listed:",
  );
});

test("beside a run only what does not fit is said", () => {
  const reading = readNumbers("day,total,active\n0,5,5\n100,700,20\n150,,900", null);
  if (reading.state === "refused") throw new Error(reading.reason);
  const { numbers } = reading;
  expect(sayBesideRun(numbers, { days: 150, people: 900 })).toEqual({ tooLong: null, tooMany: null });
  expect(sayBesideRun(numbers, { days: 1, people: null }).tooMany).toBeNull();
  const { tooLong, tooMany } = sayBesideRun(numbers, { days: 149, people: 899 });
  expect(spaced(tooLong)).toBe("The numbers go on to day 150, the run ends on day 149.");
  expect(spaced(tooMany)).toMatch(/^The numbers come to 900 people, more than the 899 there are/);
});

test("a file may hold 30 MB", () => {
  expect(sayTooLarge("a.csv", 30e6)).toBeNull();
  expect(spaced(sayTooLarge("a.csv", 200e6))).toMatch(/^“a\.csv” holds 200 MB; up to 30 MB are read here\./);
});
