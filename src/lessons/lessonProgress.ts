import { drawnParts, flatCurve, isForetoldCurve, withStroke } from "./foretoldCurve.ts";
import type { DrawnPoint, ForetoldCurve } from "./foretoldCurve.ts";
import type { Lesson, LessonStep } from "./lesson.ts";

/** What somebody has answered in a step. */
export interface StepAnswer {
  /** One of the choices, from 0. */
  readonly chosen?: number;
  /** The curve that was drawn. */
  readonly drawn?: ForetoldCurve;
  /** It has been compared with the run: it stays as it is. */
  readonly isRevealed: boolean;
}

/** How far somebody has come in a lesson. */
export interface LessonProgress {
  readonly lesson: string;
  /** From 0. */
  readonly step: number;
  /** The step → what was answered there. */
  readonly answers: Readonly<Record<number, StepAnswer>>;
  /** The luck of this pupil; null: that of the lesson. */
  readonly seed: number | null;
  /** The link that began it; "": none did. */
  readonly link: string;
}

/** What may happen in a lesson. */
export type LessonEvent =
  | { readonly type: "next" | "back" | "reveal" }
  /** Reveals the run whether or not there is an answer: a class has given its own. */
  | { readonly type: "show" }
  | { readonly type: "choose"; readonly choice: number }
  /** A stroke of the curve; one point where both are the same. */
  | { readonly type: "draw"; readonly from: DrawnPoint; readonly to: DrawnPoint };

/** A lesson begun at a step, from 0, or at the nearest one that there is. */
export function beginLesson(
  { id, steps }: Lesson,
  { step = 0, seed = null, link = "" }: Partial<Pick<LessonProgress, "step" | "seed" | "link">> = {},
): LessonProgress {
  return { lesson: id, step: Math.min(Math.max(0, step), steps.length - 1), answers: {}, seed, link };
}

/** Whether the step waits for its answer to be compared with the run. */
export const isWaiting = ({ asks }: LessonStep, answer: StepAnswer | undefined): boolean =>
  asks !== undefined && answer?.isRevealed !== true;

/** Whether there is an answer to compare. */
export function hasAnswer({ asks }: LessonStep, answer: StepAnswer | undefined): boolean {
  if (asks === undefined || answer === undefined) return false;
  return asks.kind === "choose" ? answer.chosen !== undefined : answer.drawn !== undefined;
}

/** The answer of a step after something was drawn or chosen there; the same where the step asks for nothing of the kind. */
function answered(
  { asks }: LessonStep,
  answer: StepAnswer | undefined,
  event: LessonEvent,
  startingPeople: number,
): StepAnswer | undefined {
  if (asks === undefined || answer?.isRevealed === true) return answer;
  if (event.type === "choose" && asks.kind === "choose")
    return asks.choices[event.choice] === undefined ? answer : { chosen: event.choice, isRevealed: false };
  if (asks.kind !== "draw" || event.type !== "draw") return answer;
  const within = ({ point, people }: DrawnPoint): DrawnPoint => ({
    point: Math.min(drawnParts, Math.max(0, Math.round(point))),
    people: Math.min(asks.top, Math.max(0, people)),
  });
  const before = answer?.drawn ?? flatCurve(startingPeople);
  const drawn = withStroke(before, within(event.from), within(event.to), asks.of).map(Math.round);
  return isForetoldCurve(drawn, asks.of) ? { drawn, isRevealed: false } : answer;
}

/**
 * What becomes of the progress in a lesson. Whatever makes no sense where it stands changes nothing: going on while an answer is
 * awaited, revealing without one, answering again what has been revealed.
 * @param startingPeople those whom a drawn curve begins with
 */
export function advance(
  progress: LessonProgress,
  event: LessonEvent,
  { steps }: Lesson,
  startingPeople: number,
): LessonProgress {
  const { step, answers } = progress;
  const at = steps[step];
  const answer = answers[step];
  switch (event.type) {
    case "next":
      return isWaiting(at, answer) || step === steps.length - 1 ? progress : { ...progress, step: step + 1 };
    case "back":
      return step === 0 ? progress : { ...progress, step: step - 1 };
    case "show":
    case "reveal":
      if (!isWaiting(at, answer) || (event.type === "reveal" && !hasAnswer(at, answer))) return progress;
      return { ...progress, answers: { ...answers, [step]: { ...answer, isRevealed: true } } };
    default: {
      const now = answered(at, answer, event, startingPeople);
      return now === answer || now === undefined
        ? progress
        : { ...progress, answers: { ...answers, [step]: now } };
    }
  }
}
