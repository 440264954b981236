import type { Lesson, LessonStep, Question } from "../lesson.ts";
import { stepSetting } from "../stepSetting.ts";
import type { LessonNotes } from "./lessonNotes.ts";

/** Empty axes to draw on: a curve of people over days, or a bar of a share for each name. */
export type EmptyAxes =
  | { readonly kind: "curve"; readonly asks: string; readonly days: number; readonly top: number }
  | { readonly kind: "bars"; readonly asks: string; readonly bars: readonly string[] };

/** A question with its answers to tick, and what has to be known for it. */
export interface SheetQuestion {
  readonly title: string;
  readonly says: readonly string[];
  readonly asks: string;
  readonly choices: readonly string[];
}

/** What pupils without a device get on paper: a lesson's questions, in its order, and one place to draw. */
export interface PupilsSheet {
  readonly questions: readonly SheetQuestion[];
  readonly axes: EmptyAxes;
  /** What has to be known for drawing; null: one of the questions has told it. */
  readonly about: Pick<SheetQuestion, "title" | "says"> | null;
}

type Asked<Kind extends Question["kind"]> = LessonStep & {
  readonly asks: Extract<Question, { kind: Kind }>;
};

const stepsThat = <Kind extends Question["kind"]>({ steps }: Lesson, kind: Kind): readonly Asked<Kind>[] =>
  steps.filter((step): step is Asked<Kind> => step.asks?.kind === kind);

/** The axes of what the lesson lets pupils draw in a step, or else of what its notes say instead. */
function axesOf(lesson: Lesson, step: LessonStep, { sheet }: LessonNotes): EmptyAxes {
  const { days, population } = stepSetting(lesson, lesson.steps.indexOf(step), null).parameters;
  if (step.asks?.kind === "draw") return { kind: "curve", asks: step.asks.asks, days, top: step.asks.top };
  const asks = sheet?.asks ?? "";
  return sheet?.bars === undefined
    ? { kind: "curve", asks, days, top: population }
    : { kind: "bars", asks, bars: sheet.bars };
}

/** The sheet of a lesson. */
export function pupilsSheet(lesson: Lesson, notes: LessonNotes): PupilsSheet {
  const drawn: LessonStep = stepsThat(lesson, "draw")[0] ?? lesson.steps[0];
  return {
    questions: stepsThat(lesson, "choose").map(({ title, says, asks }) => ({
      title,
      says,
      asks: asks.asks,
      choices: asks.choices.map((choice) => choice.says),
    })),
    about: drawn.asks?.kind === "choose" ? null : drawn,
    axes: axesOf(lesson, drawn, notes),
  };
}
