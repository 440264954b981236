import type { ComponentType } from "react";
import { retryingImport } from "../retryingImport.ts";
import type { LinkCodeProps } from "./LinkCode.tsx";

/** What draws QR codes is a script of its own, fetched when one is first shown. */
export function linkCodeLoader(): () => Promise<ComponentType<LinkCodeProps>> {
  return retryingImport(() => import("./LinkCode.tsx"), "LinkCode");
}
