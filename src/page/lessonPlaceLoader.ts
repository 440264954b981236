import type { ComponentType } from "react";
import type { LessonPlaceProps } from "./lessons/LessonPlace.tsx";
import { retryingImport } from "./retryingImport.ts";

/** Lessons are a script of their own, fetched when somebody asks for one. */
export function lessonPlaceLoader(): () => Promise<ComponentType<LessonPlaceProps>> {
  return retryingImport(() => import("./lessons/LessonPlace.tsx"), "LessonPlace");
}
