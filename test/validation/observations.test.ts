import observations from "#language/laws/observations.json";
import { describe, expect, test } from "vitest";
import { holds } from "../../src/validation/law.ts";
import { laws } from "../../src/validation/laws.ts";
import { linkOf, sayTried, wordsOf } from "../../src/validation/record.ts";
import type { LawRecord } from "../../src/validation/record.ts";

/** What `npm run validate -- --write` wrote for the page; `npm run validate -- --write V08` writes one law anew. */
const records = observations as unknown as readonly LawRecord[];

test("the page has every law, in the order of the laws", () => {
  expect(records.map(({ id }) => id)).toEqual(laws.map(({ id }) => id));
});

describe.each(laws)("$id on the page", (law) => {
  const record = records.find(({ id }) => id === law.id)!;

  test("says what the law says", () => {
    const { id, chapter, title, says, source, notices } = record;
    expect({ id, chapter, title, says, source, notices }).toEqual(wordsOf(law));
    expect(record.link).toBe(linkOf(law, 1));
    expect(record.tried).toBe(sayTried(law, law.replicates.validate ?? law.replicates.row));
  });

  test("held, and shows it", () => {
    expect(record.observations.length).toBeGreaterThan(0);
    expect(record.observations.filter((observation) => !holds(observation))).toEqual([]);
  });
});
