import type { ComponentType } from "react";
import { retryingImport } from "../retryingImport.ts";

/** Presenter mode is a script of its own, fetched when somebody presents. */
export function runPresenterLoader(): () => Promise<ComponentType> {
  return retryingImport(() => import("./RunPresenter.tsx"), "RunPresenter");
}
