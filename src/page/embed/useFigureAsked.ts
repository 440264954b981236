import type { FigureQuestion } from "../../parameters/embedFigure.ts";
import { movesMoney } from "../../parameters/plan.ts";
import type { Setting } from "../../store/setting.ts";
import { useAppState } from "../AppContext.ts";
import { askLoss, askMembers } from "../words/askFigure.ts";
import type { FigureAsked } from "../words/askFigure.ts";

/** What a figure asks, and of which settings. */
export interface SettingAsked extends FigureAsked {
  readonly about: FigureQuestion;
  readonly setting: Setting;
}

/** What a figure asks of the settings at hand: of a loss only where the plan moves money. */
export function useFigureAsked(question: FigureQuestion): SettingAsked {
  const setting = useAppState(({ settings }) => settings.present);
  const about = movesMoney(setting.plan) ? question : "members";
  const ask = about === "loss" ? askLoss : askMembers;
  return { about, setting, ...ask(setting.parameters) };
}
