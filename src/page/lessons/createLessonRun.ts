import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Lesson, LessonStep } from "../../lessons/lesson.ts";
import { advance, isWaiting } from "../../lessons/lessonProgress.ts";
import type { LessonEvent, LessonProgress } from "../../lessons/lessonProgress.ts";
import { stepSetting } from "../../lessons/stepSetting.ts";
import type { LinkState } from "../../parameters/link.ts";
import { createAppStore } from "../../store/createAppStore.ts";
import type { AppStore } from "../../store/createAppStore.ts";

/** A lesson under way: an app of its own, which the page's knows nothing of, and how far somebody has come. */
export interface LessonRun {
  readonly lesson: Lesson;
  readonly store: AppStore;
  readonly progress: StoreApi<LessonProgress>;
  send(event: LessonEvent): void;
  /** Puts the playhead at the end of the run. */
  skip(): void;
  dispose(): void;
}

/** Where the playhead begins in a step; null: the run is played. */
function beginDay(step: LessonStep, progress: LessonProgress): number | null {
  if (isWaiting(step, progress.answers[progress.step])) return 0;
  return step.asks !== undefined || step.opens === "end" ? Infinity : null;
}

/** What the page's theme is, as a link says it. */
const themeOf = (first: AppStore): LinkState["theme"] => {
  const { theme } = first.state.getState().look;
  return theme === "system" ? null : theme;
};

/**
 * Begins a lesson, or goes on with one, beside the page's own app, which rests meanwhile and is as it was when the lesson is
 * over: settings, past, playhead.
 * @param keep is told the progress whenever it is another
 */
export function createLessonRun(
  first: AppStore,
  lesson: Lesson,
  begun: LessonProgress,
  keep: (progress: LessonProgress) => void,
): LessonRun {
  const { options } = first;
  const progress = createStore(() => begun);
  const settingAt = (now: LessonProgress): LinkState => ({
    ...stepSetting(lesson, now.step, now.seed),
    day: beginDay(lesson.steps[now.step], now),
    theme: themeOf(first),
  });
  const store = createAppStore({ ...options, link: settingAt(begun), notes: [] });
  const look = (step: number): void =>
    store.actions.setLook({ logarithmic: lesson.steps[step].logarithmic === true, lit: null });
  look(begun.step);

  const wasPlaying = first.state.getState().playing;
  if (wasPlaying) first.state.setState({ playing: false });

  const show = (day: number, playing: boolean): void =>
    store.state.setState(({ onArrival }) => ({
      day,
      playing,
      dayIsChosen: !playing,
      ...(onArrival !== null && { onArrival: { day, playing } }),
    }));
  const skip = (): void => show(Infinity, false);
  const play = (): void => (options.reducedMotion ? skip() : show(0, true));

  const enter = (now: LessonProgress, isForward: boolean): void => {
    const step = lesson.steps[now.step];
    if (step.sets !== undefined || !isForward) store.actions.openLink(settingAt(now), []);
    else if (isWaiting(step, now.answers[now.step])) show(0, false);
    else if (beginDay(step, now) !== null) skip();
    look(now.step);
  };

  return {
    lesson,
    store,
    progress,
    skip,
    send(event) {
      const before = progress.getState();
      const { startingMembers, peopleEach } = store.state.getState().settings.present.parameters;
      const now = advance(before, event, lesson, startingMembers * peopleEach);
      if (now === before) return;
      progress.setState(now, true);
      keep(now);
      if (now.step !== before.step) enter(now, now.step > before.step);
      else if (event.type === "reveal" || event.type === "show") play();
    },
    dispose() {
      store.dispose();
      if (wasPlaying) first.state.setState({ playing: true });
    },
  };
}
