import type { MapScene } from "../../src/drawing/phaseMapScene.ts";
import { themes } from "../../src/drawing/theme.ts";

/** A map of 4 × 3 places whose tones rise from the lower left, and whose K passes 1 in the middle row. */
export const madeUpMap = (changed: Partial<MapScene> = {}): MapScene => ({
  width: 440,
  height: 440,
  pixelRatio: 1,
  theme: themes.light,
  typeface: { sans: "Inter", serif: "Source Serif 4" },
  across: {
    label: "Churn a month",
    steps: 4,
    scale: "linear",
    isWhole: false,
    ends: [0, 0.4],
    here: 0.15,
    format: (value) => `${Math.round(100 * value)} %`,
  },
  down: {
    label: "People in all",
    steps: 3,
    scale: "log",
    isWhole: true,
    ends: [100, 100_000],
    here: 20_000,
    format: (value) => value.toLocaleString("en"),
  },
  tones: Array.from({ length: 12 }, (_, place) => place / 11),
  K: Array.from({ length: 12 }, (_, place) => 0.5 + 0.5 * Math.floor(place / 4)),
  legend: { title: "Share of all people who ever join", ends: ["0 %", "100 %"], none: null },
  cursor: null,
  ...changed,
});
