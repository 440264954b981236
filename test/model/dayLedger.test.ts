import { describe, expect, test } from "vitest";
import { DayLedger } from "../../src/model/dayLedger.ts";
import { Luck } from "../../src/model/luck.ts";
import { PageMemory } from "../../src/model/pageMemory.ts";

const days = 12;

type Entry = [time: number, second: number, third: number];

/** So many entries in [0, days] by chance, a tenth of them at a full day. */
function randomEntries(count: number, seed: number): Entry[] {
  const luck = new Luck(seed);
  return Array.from({ length: count }, (_, i) => {
    luck.drawForRun(i, 97);
    const time = (days * (luck.words[0] >>> 0)) / 4_294_967_296;
    return [i % 10 === 0 ? Math.round(time) : time, i, luck.words[1]];
  });
}

function byTime(a: Entry, b: Entry): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function filled(width: 1 | 3, entries: readonly Entry[]): DayLedger {
  const ledger = new DayLedger(days, width, new PageMemory());
  for (const entry of entries) {
    ledger.entry.set(entry);
    ledger.add();
  }
  return ledger;
}

function contents(ledger: DayLedger, day: number): Entry[] {
  const found: Entry[] = [];
  ledger.forEach(day, (...entry) => found.push(entry));
  return found.toSorted(byTime);
}

describe.each([0, 1, 50, 20_000])("a ledger of %d entries", (count) => {
  const entries = randomEntries(count, 5);
  const ofDay = (day: number): Entry[] =>
    entries.filter(([time]) => Math.ceil(time) === day).toSorted(byTime);

  test("gives each day its own, with what goes with them", () => {
    const ledger = filled(3, entries);
    for (let day = 0; day <= days; day++) expect(contents(ledger, day)).toEqual(ofDay(day));
  });

  test("keeps the times alone if it is narrow", () => {
    const ledger = filled(1, entries);
    for (let day = 0; day <= days; day++)
      expect(contents(ledger, day)).toEqual(ofDay(day).map(([time]) => [time, 0, 0]));
  });

  test("counts what has happened by a moment, that moment included", () => {
    const ledger = filled(1, entries);
    for (let day = 0; day <= days; day++) {
      const times = ofDay(day).map(([time]) => time);
      for (const moment of [day, day - 0.25, times[times.length >> 1] ?? day])
        expect(ledger.countUntil(day, moment)).toBe(times.filter((time) => time <= moment).length);
    }
  });

  test("forgets a closed day and nothing else, while others are noted", () => {
    const ledger = filled(3, entries);
    const kept = [...entries];
    for (let day = 0; day < days; day++) {
      expect(ledger.close(day)).toBe(kept.filter(([time]) => Math.ceil(time) === day).length);
      expect(contents(ledger, day)).toEqual([]);
      for (const [time, second, third] of randomEntries(count / 10, day)) {
        if (Math.ceil(time) <= day) continue;
        const entry: Entry = [time, second + count, third];
        kept.push(entry);
        ledger.entry.set(entry);
        ledger.add();
      }
    }
    const last = kept.filter(([time]) => Math.ceil(time) === days).toSorted(byTime);
    expect(contents(ledger, days)).toEqual(last);
    expect(ledger.close(days)).toBe(last.length);
    expect(ledger.close(days)).toBe(0);
  });
});
