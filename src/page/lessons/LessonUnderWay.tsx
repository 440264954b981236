import { useMemo } from "react";
import type { Lesson } from "../../lessons/lesson.ts";
import type { LessonProgress } from "../../lessons/lessonProgress.ts";
import { AppContext, useApp } from "../AppContext.ts";
import { createAppStudies } from "../appStudies.ts";
import { LessonPage } from "./LessonPage.tsx";
import { useLessonRun } from "./useLessonRun.ts";

interface LessonUnderWayProps {
  readonly lesson: Lesson;
  readonly begun: LessonProgress;
  keep(progress: LessonProgress): void;
  leave(): void;
}

/** In a lesson nobody studies anything; its curve has a place for what was foretold. */
const noStudies = () => createAppStudies(() => Promise.reject(new Error("There are no studies here.")));

/** A lesson in place of the page, with an app of its own. */
export function LessonUnderWay({ lesson, begun, keep, leave }: LessonUnderWayProps) {
  const app = useApp();
  const run = useLessonRun(app.store, lesson, begun, keep);
  const store = run?.store;
  const own = useMemo(
    () => (store === undefined ? null : { ...app, store, studies: noStudies(), isGuided: true }),
    [app, store],
  );
  if (run === null || own === null) return null;
  return (
    <AppContext value={own}>
      <LessonPage run={run} leave={leave} />
    </AppContext>
  );
}
