import * as words from "#language/readOut.ts";
import type { Expectation } from "../../model/expectation.ts";
import type { RunColumns } from "../../model/run.ts";
import { formatCount } from "./formatCount.ts";
import { readMoment } from "./readMoment.ts";
import type { Moment } from "./readMoment.ts";
import { stretches, strong } from "./readOutSentence.ts";
import type { ReadOutSentence, ReadOutText } from "./readOutSentence.ts";
import { sayFastest } from "./sayFastest.ts";
import { sayReachedCoefficient } from "./sayReachedCoefficient.ts";
import { sayWhatNow } from "./sayWhatNow.ts";

function stillActive(active: number, joined: number, peopleEach: number): readonly (string | ReadOutText)[] {
  const isOnePerson = joined * peopleEach === 1;
  if (active === 0) return [isOnePerson ? words.hasLeft : words.allHaveLeft];
  if (isOnePerson) return [words.isActive];
  if (active === joined) return [words.allAreActive];
  const count = active * peopleEach;
  return words.someAreActive(count, strong(formatCount(count)));
}

function sayCounts({ day, joined, active }: Moment, peopleEach: number): ReadOutSentence {
  const dayNumber = formatCount(Math.floor(day));
  if (joined === 0) return [{ text: words.nobodyYet(dayNumber) }];
  const count = joined * peopleEach;
  const each = peopleEach === 1 ? null : formatCount(peopleEach);
  const still = stillActive(active, joined, peopleEach);
  return stretches(words.joined(dayNumber, count, strong(formatCount(count)), still, each));
}

/**
 * The run at the playhead, in sentences: how many joined and are active, when it was fastest, K as set and as reached,
 * and why it stopped or what happens now. Counts are people: simulated members × peopleEach.
 * @param day The playhead in days.
 * @param expectation Of the same parameters; without it K is left out.
 */
export function readOut(
  columns: RunColumns,
  day: number,
  expectation: Expectation | null,
): readonly ReadOutSentence[] {
  if (columns.endedBy !== null && columns.people.count === 0) return [[{ text: words.nobodyAtAll }]];
  const moment = readMoment(columns, day);
  return [
    sayCounts(moment, columns.parameters.peopleEach),
    ...sayFastest(columns, moment.day).map((text) => [{ text }]),
    ...(expectation === null ? [] : sayReachedCoefficient(columns, moment, expectation.K)),
    ...sayWhatNow(columns, moment).map((text) => [{ text }]),
  ];
}
