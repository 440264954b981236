import { themes } from "../../../src/drawing/theme.ts";
import { redraw, setUpStage } from "../stage.ts";
import type { Contender } from "./contender.ts";
import { stageSize } from "./placedPeople.ts";
import type { PlacedPeople } from "./placedPeople.ts";

/** Our own picture, as the app draws it: curved links, of many people a sample. */
export function ours({ columns }: PlacedPeople): Contender {
  document.body.style.background = themes.dark.ground;
  const stage = setUpStage(columns, stageSize);
  return { redraw: () => redraw(stage) };
}
