import * as text from "#language/lessonPage.ts";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CurveOf } from "../../lessons/foretoldCurve.ts";
import { besideRun } from "../../lessons/foretoldCurve.ts";
import type { ForetoldBesideRun } from "../../lessons/foretoldCurve.ts";
import type { Figures, LessonStep } from "../../lessons/lesson.ts";
import { isWaiting } from "../../lessons/lessonProgress.ts";
import type { LessonProgress, StepAnswer } from "../../lessons/lessonProgress.ts";
import { runFigures } from "../../lessons/runFigures.ts";
import { foretoldOverlay } from "../../drawing/foretoldCurve.ts";
import { movesMoney } from "../../parameters/plan.ts";
import type { AppState } from "../../store/appState.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { isMoneyBehind } from "../useMoney.ts";
import type { LessonRun } from "./createLessonRun.ts";

/** Where somebody stands in a lesson. */
interface StepAtHand {
  readonly progress: LessonProgress;
  readonly step: LessonStep;
  readonly answer: StepAnswer | undefined;
  /** It asks, and has not been answered. */
  readonly waits: boolean;
}

/** The step at hand, and what has been answered to it. */
export function useStep({ lesson, progress: kept }: LessonRun): StepAtHand {
  const progress = useSyncExternalStore(kept.subscribe, kept.getState);
  const step = lesson.steps[progress.step];
  const answer = progress.answers[progress.step];
  return { progress, step, answer, waits: isWaiting(step, answer) };
}

/** The run of the setting at hand has been seen to its end. */
function isSeen({ shown, day, asked, settings, onArrival }: AppState): boolean {
  if (shown === null || shown.state === "running" || onArrival !== null) return false;
  return asked === settings.present.parameters && day >= shown.reached;
}

/** Whether the run has been seen to its end since the step began. */
export function useIsSeen(step: number, isHidden: boolean): boolean {
  const isAtEnd = useAppState(isSeen) && !isHidden;
  const [seen, setSeen] = useState(-1);
  if (isAtEnd && seen !== step) setSeen(step);
  if (!isAtEnd && seen !== -1 && seen !== step) setSeen(-1);
  return isAtEnd || seen === step;
}

/** The figures of the run that is shown; null while it is not finished, or its books are not. */
export function useFigures(): Figures | null {
  const { store } = useApp();
  const revision = useAppState(({ shown }) => (shown?.state === "running" ? null : shown?.revision));
  const isMoving = useAppState(({ settings }) => movesMoney(settings.present.plan));
  const reading = useAppState((state) =>
    isMoving && isSeen(state) && !isMoneyBehind(state) ? state.money!.reading : null,
  );
  return useMemo(() => {
    const columns = store.history()?.columns;
    if (revision === null || revision === undefined || columns === undefined) return null;
    return isMoving && reading === null ? null : runFigures(columns, reading);
  }, [store, revision, isMoving, reading]);
}

/** A drawn curve beside the run that came; null where none was drawn. */
export function foretoldBeside(
  { asks }: LessonStep,
  answer: StepAnswer | undefined,
  figures: Figures,
): (ForetoldBesideRun & { readonly of: CurveOf }) | null {
  if (asks?.kind !== "draw" || answer?.drawn === undefined) return null;
  const isJoined = asks.of === "joined";
  const [half, end] = isJoined
    ? [figures.joinedByHalf, figures.joined]
    : [figures.activeByHalf, figures.active];
  return half === undefined || end === undefined
    ? null
    : { ...besideRun(answer.drawn, half, end), of: asks.of };
}

/** Keeps on the curve what was drawn, once it has been revealed; it is gone with the component. */
export function useForetoldOnCurve(step: LessonStep, answer: StepAnswer | undefined): void {
  const overlay = useApp().studies?.overlay;
  const days = useAppState(({ settings }) => settings.present.parameters.days);
  const points = isWaiting(step, answer) ? undefined : answer?.drawn;
  const painted = useMemo(
    () => (points === undefined ? null : foretoldOverlay({ points, label: text.ownLabel }, days)),
    [points, days],
  );
  useEffect(() => overlay?.setState({ painted }), [overlay, painted]);
}
