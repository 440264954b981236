import type { CSSProperties } from "react";
import { themes } from "../drawing/theme.ts";
import type { Theme } from "../drawing/theme.ts";
import { typefaces } from "./typefaces.ts";

/** The colours and typefaces of an app as custom properties, from the same table as its pictures. */
export function themeStyle(name: Theme["name"]): CSSProperties {
  const { ground, ink, quiet, hairline, waiting, accent, leftRing, leftPoint } = themes[name];
  return {
    "--ground": ground,
    "--ink": ink,
    "--quiet": quiet,
    "--hairline": hairline,
    "--waiting": waiting,
    "--accent": accent,
    "--left": leftRing,
    "--other": leftPoint,
    "--sans": typefaces.sans,
    "--serif": typefaces.serif,
  } as CSSProperties;
}
