import { useLayoutEffect, useRef, useState } from "react";
import type { Lesson } from "../../lessons/lesson.ts";
import type { LessonProgress } from "../../lessons/lessonProgress.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import { createLessonRun } from "./createLessonRun.ts";
import type { LessonRun } from "./createLessonRun.ts";

/** A lesson under way, made before the browser paints; it goes with the component. */
export function useLessonRun(
  first: AppStore,
  lesson: Lesson,
  begun: LessonProgress,
  keep: (progress: LessonProgress) => void,
): LessonRun | null {
  const [run, setRun] = useState<LessonRun | null>(null);
  // It begins once, whatever is handed in later.
  const beginning = useRef({ lesson, begun, keep });
  useLayoutEffect(() => {
    const { current } = beginning;
    current.keep(current.begun);
    const made = createLessonRun(first, current.lesson, current.begun, current.keep);
    setRun(made);
    return () => made.dispose();
  }, [first]);
  return run;
}
