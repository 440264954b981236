import * as words from "#language/askFigure.ts";
import { mostJoined } from "../../parameters/mostJoined.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { formatCount, noBreak } from "./formatCount.ts";

/** A question before a run is seen, with four answers that leave nothing out. */
export interface FigureAsked {
  readonly question: string;
  /** Rising; an answer reaches from one of them up to the next, the first from nothing and the last without an end. */
  readonly bounds: readonly [number, number, number];
  readonly answers: readonly string[];
}

/** The next rounder number: one digit and noughts. */
function rounded(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))));
  return Math.max(1, Math.round(value / unit)) * unit;
}

/** Where the answers about a number of people part: each well above the one before, whatever the market. */
function boundsOf({ startingMembers, ...parameters }: Parameters): FigureAsked["bounds"] {
  const most = mostJoined(parameters);
  const shares = parameters.market === "unlimited" ? [0.001, 0.01, 0.1] : [0.01, 0.1, 0.5];
  const bounds = shares.map((share) => rounded(most * share));
  if (bounds[0] > 1.5 * startingMembers && bounds[0] < bounds[1] && bounds[1] < bounds[2])
    return [bounds[0], bounds[1], bounds[2]];
  // Where many begin, or only few could join, the way from the ones to the others is cut into four.
  const step = Math.max(1, Math.round((most - startingMembers) / 4));
  return [startingMembers + step, startingMembers + 2 * step, startingMembers + 3 * step];
}

/** The four answers that part at three bounds. */
const answersBetween = (a: string, b: string, c: string): readonly string[] => [
  words.fewerThan(a),
  words.fromTo(a, b),
  words.fromTo(b, c),
  words.orMore(c),
];

/** "How many people will have joined by day 180?", in people. */
export function askMembers(parameters: Parameters): FigureAsked {
  const [few, some, many] = boundsOf(parameters).map((members) => members * parameters.peopleEach);
  const [a, b, c] = [few, some, many].map(formatCount);
  return {
    question: words.howManyJoin(formatCount(parameters.days)),
    bounds: [few, some, many],
    answers: answersBetween(a, b, c),
  };
}

/** "How many of them will have lost money by day 180?", in shares of those who joined. */
export function askLoss({ days }: Pick<Parameters, "days">): FigureAsked {
  const percent = (of: number): string => `${of}${noBreak}%`;
  return {
    question: words.howManyLose(formatCount(days)),
    bounds: [0.25, 0.5, 0.75],
    answers: answersBetween(percent(25), percent(50), percent(75)),
  };
}

/** Which of its answers is right. */
export const rightAnswer = ({ bounds }: FigureAsked, value: number): number =>
  bounds.filter((bound) => value >= bound).length;

/** What was answered, until the run has come to its end: "You said 200 to 2,000." */
export const sayAnswered = ({ answers }: FigureAsked, answer: number): string =>
  words.answered(answers[answer]);

/**
 * What came of it, at the end.
 * @param value what came out, people or a share
 * @param text the same to read: "14,210 people", "72 %"
 */
export function sayReveal(asked: FigureAsked, answer: number, value: number, text: string): string {
  const isRight = rightAnswer(asked, value) === answer;
  return isRight ? words.right(asked.answers[answer], text) : words.wrong(asked.answers[answer], text);
}
