import type { Expectation } from "../../model/expectation.ts";
import type { RunColumns } from "../../model/run.ts";
import { formatCount } from "./formatCount.ts";
import { readMoment } from "./readMoment.ts";
import type { Moment } from "./readMoment.ts";
import { strong } from "./readOutSentence.ts";
import type { ReadOutSentence } from "./readOutSentence.ts";
import { sayFastest } from "./sayFastest.ts";
import { sayReachedCoefficient } from "./sayReachedCoefficient.ts";
import { sayWhatNow } from "./sayWhatNow.ts";

function stillActive(active: number, joined: number, peopleEach: number): ReadOutSentence {
  const isOnePerson = joined * peopleEach === 1;
  if (active === 0) return [{ text: isOnePerson ? " and has left" : " and all have left" }];
  if (isOnePerson) return [{ text: " and is still active" }];
  if (active === joined) return [{ text: " and all are active" }];
  const count = active * peopleEach;
  const are = count === 1 ? "is" : "are";
  return [{ text: " and " }, strong(formatCount(count)), { text: ` ${are} still active` }];
}

function sayCounts({ day, joined, active }: Moment, peopleEach: number): ReadOutSentence {
  const dayName = `day ${formatCount(Math.floor(day))}`;
  if (joined === 0) return [{ text: `By ${dayName} nobody has joined.` }];
  const count = joined * peopleEach;
  return [
    { text: `By ${dayName}, ` },
    strong(formatCount(count)),
    { text: count === 1 ? " person has joined" : " people have joined" },
    ...stillActive(active, joined, peopleEach),
    { text: peopleEach === 1 ? "." : `; each point stands for ${formatCount(peopleEach)}.` },
  ];
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
  if (columns.endedBy !== null && columns.people.count === 0)
    return [[{ text: "Nobody starts and nobody comes, so there is nobody who could invite." }]];
  const moment = readMoment(columns, day);
  return [
    sayCounts(moment, columns.parameters.peopleEach),
    ...sayFastest(columns, moment.day).map((text) => [{ text }]),
    ...(expectation === null ? [] : sayReachedCoefficient(columns, moment, expectation.K)),
    ...sayWhatNow(columns, moment).map((text) => [{ text }]),
  ];
}
