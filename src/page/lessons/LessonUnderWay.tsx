import { useMemo } from "react";
import type { Lesson } from "../../lessons/lesson.ts";
import type { LessonProgress } from "../../lessons/lessonProgress.ts";
import { AppContext, useApp, useAppState } from "../AppContext.ts";
import { createAppStudies } from "../appStudies.ts";
import { LessonPresenter } from "../presenter/LessonPresenter.tsx";
import { LessonPage } from "./LessonPage.tsx";
import { useLessonRun } from "./useLessonRun.ts";

interface LessonUnderWayProps {
  readonly lesson: Lesson;
  readonly begun: LessonProgress;
  keep(progress: LessonProgress): void;
  leave(): void;
  /** Presents what the link of a lesson says; null: a link opened this one, and what is for teachers is not at hand. */
  readonly present: ((link: string) => void) | null;
}

/** In a lesson nobody studies anything; its curve has a place for what was foretold. */
const noStudies = () => createAppStudies(() => Promise.reject(new Error("There are no studies here.")));

/** A lesson in place of the page, with an app of its own. */
export function LessonUnderWay({ lesson, begun, keep, leave, present }: LessonUnderWayProps) {
  const app = useApp();
  const run = useLessonRun(app.store, lesson, begun, keep);
  const store = run?.store;
  const own = useMemo(
    () => (store === undefined ? null : { ...app, store, studies: noStudies(), isGuided: true }),
    [app, store],
  );
  const presents = useAppState(({ look }) => look.presents);
  if (run === null || own === null) return null;
  return (
    <AppContext value={own}>
      {presents ? (
        <LessonPresenter run={run} leave={() => app.store.actions.setLook({ presents: false })} />
      ) : (
        <LessonPage run={run} leave={leave} present={present} />
      )}
    </AppContext>
  );
}
