import * as bucket from "#language/notes/bucket.ts";
import * as chance from "#language/notes/chance.ts";
import * as cliff from "#language/notes/cliff.ts";
import * as cycle from "#language/notes/cycle.ts";
import * as friends from "#language/notes/friends.ts";
import * as network from "#language/notes/network.ts";
import * as plans from "#language/notes/plans.ts";
import * as pyramid from "#language/notes/pyramid.ts";
import * as saturation from "#language/notes/saturation.ts";
import type { FigureKey } from "../lesson.ts";
import { fillBraces } from "../namesInBraces.ts";
import type { NoteFigures } from "./noteFigures.ts";

type Pairs = readonly (readonly [string, string])[];

/** What helps somebody to teach a lesson. `{low}` in a text stands for that number of `noteFigures.ts`. */
export interface LessonNotes {
  /** What pupils can do afterwards. */
  readonly aim: string;
  /** Devices, and what has to be known. */
  readonly needs: string;
  /** What is done, each with its minutes. */
  readonly plan: readonly (readonly [minutes: number, what: string])[];
  /** Questions for the class, each with the answer to expect. */
  readonly questions: Pairs;
  /** What pupils may think, each with what there is to say to it. */
  readonly misconceptions: Pairs;
  /** Where one may go on. */
  readonly further: readonly string[];
  /** What pupils without a device draw, where the lesson itself asks for no curve; with names: a bar for each. */
  readonly sheet?: { readonly asks: string; readonly bars?: readonly string[] };
}

/** Lesson → its notes. */
export const lessonNotes: Readonly<Record<string, LessonNotes>> = {
  bucket,
  chance,
  cliff,
  cycle,
  friends,
  network,
  plans,
  pyramid,
  saturation,
};

/** How long the plan of some notes takes, in minutes. */
export const minutesOf = ({ plan }: LessonNotes): number => plan.reduce((sum, [minutes]) => sum + minutes, 0);

/** A text of notes with its numbers, each put into words by `inWords`. */
export const fillNote = (
  says: string,
  figures: NoteFigures,
  inWords: (figure: FigureKey, value: number) => string,
): string =>
  fillBraces(says, (name) => {
    const number = figures[name];
    return number === undefined ? null : inWords(number.figure, number.value);
  });
