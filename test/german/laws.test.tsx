import observations from "#language/laws/observations.json";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import english from "../../src/language/en/laws/observations.json";
import { laws } from "../../src/validation/laws.ts";
import { ValidationPage } from "../../src/validation/page/ValidationPage.tsx";
import { sayTried, wordsOf } from "../../src/validation/record.ts";
import type { LawRecord } from "../../src/validation/record.ts";

/** What `npm run validate -- --write` wrote in German. */
const records = observations as unknown as readonly LawRecord[];
const originals = english as unknown as readonly LawRecord[];

/** The same without its words: figures, places in pictures. */
const withoutWords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (typeof part === "string" ? key : part)));

test("every law is there, in the order of the laws", () => {
  expect(records.map(({ id }) => id)).toEqual(laws.map(({ id }) => id));
});

describe.each(laws)("$id in German", (law) => {
  const record = records.find(({ id }) => id === law.id)!;
  const original = originals.find(({ id }) => id === law.id)!;

  it("says what the law says", () => {
    const { id, chapter, title, says, source, notices } = record;
    expect({ id, chapter, title, says, source, notices }).toEqual(wordsOf(law));
    expect(record.tried).toBe(sayTried(law, law.replicates.validate ?? law.replicates.row));
    expect([title, says]).not.toEqual([original.title, original.says]);
    for (const [i, { what }] of record.observations.entries())
      expect(what).not.toBe(original.observations[i].what);
  });

  it("found what it found in English", () => {
    expect(withoutWords(record)).toEqual(withoutWords(original));
    expect(record.link).toBe(original.link);
  });
});

test("the page of laws in German", () => {
  const { container } = render(<ValidationPage records={records} themeName="light" style={{}} />);
  expect(screen.getByRole("heading", { level: 1, name: "Stimmt das?" })).toBeDefined();
  expect(screen.getByRole("region", { name: "Ein Markt, der sich füllt" })).toBeDefined();
  expect(
    screen.getByText(new RegExp(`^Alle ${laws.length} Gesetze gelten, in \\d+ Zahlen\\.$`)),
  ).toBeDefined();
  const card = container.querySelector<HTMLElement>('[data-law="V08"]')!;
  expect(card.textContent).toMatch(
    /Gilt: Mitglieder an Tag 20, im Mittel: beobachtet 20\.\d{3}, erwartet 20\.470\u00a0±\u00a0583 \(2\.000 Läufe\)\./,
  );
  expect(card.textContent).toContain("Fiele hier auf: eine um 5\u00a0% zu hohe Konversion.");
  expect(within(card).getByRole("link", { name: "Einen Lauf ansehen: Dasselbe mit Zufall" })).toBeDefined();
  expect(within(card).getByRole("img", { name: /^Senkrecht: Mitglieder; waagerecht: Tag\./ })).toBeDefined();
});
