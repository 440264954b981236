import type { ComponentType } from "react";
import { retryingImport } from "../retryingImport.ts";
import type { TeachersPartProps } from "./TeachersPart.tsx";

/** What is for teachers is a script of its own, fetched when it is unfolded. */
export function teachersPartLoader(): () => Promise<ComponentType<TeachersPartProps>> {
  return retryingImport(() => import("./TeachersPart.tsx"), "TeachersPart");
}
