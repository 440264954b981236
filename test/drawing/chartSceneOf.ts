import type { ChartScene } from "../../src/drawing/chartScene.ts";
import { themes } from "../../src/drawing/theme.ts";

/** What all charts have in common, for a run of 180 days at day 90. */
export const chartSceneOf = (changed: Partial<ChartScene> = {}): ChartScene => ({
  days: 180,
  reachedDay: 180,
  day: 90,
  cursorDay: null,
  width: 460,
  height: 230,
  pixelRatio: 1,
  theme: themes.light,
  peopleEach: 1,
  typeface: { sans: "Inter", serif: "Source Serif 4" },
  formatCount: (count) => Math.round(count).toLocaleString("en"),
  ...changed,
});
