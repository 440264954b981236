import { scenarioSetting } from "../parameters/scenarios.ts";
import type { ScenarioKey } from "../parameters/scenarios.ts";
import { sharedWith, withShared } from "../parameters/setting.ts";
import type { AppState } from "./appState.ts";
import type { Setting } from "./setting.ts";
import { changePresent } from "./undoHistory.ts";

/** How long the run would be by itself, in days. */
export function ownDays({ settings, borrowed }: AppState): number {
  const { days } = settings.present.parameters;
  return borrowed?.now === days ? borrowed.own : days;
}

/** What changes in a state when its run takes `now` days, its own length being `own`. */
function lasting({ settings }: AppState, own: number, now: number): Pick<AppState, "settings" | "borrowed"> {
  const { present } = settings;
  const taken = withShared(present, { ...present.parameters, days: now });
  return {
    settings: taken === present ? settings : changePresent(settings, taken),
    borrowed: now === own ? null : { own, now },
  };
}

/**
 * What changes in a state when its settings are seen beside others, or alone again (null). Both runs are as long as the longer
 * one is by itself, and have the luck of the first; alone it has its own length again.
 */
export function comparedWith(state: AppState, other: Setting | null): Partial<AppState> {
  const own = ownDays(state);
  const first = lasting(state, own, Math.max(own, other?.parameters.days ?? own));
  return {
    ...first,
    other: other && withShared(other, sharedWith(first.settings.present.parameters)),
  };
}

/**
 * What changes in a state when a scenario is chosen. Beside another it has the luck of both, and the length of the longer
 * scenario. A run comes of it even where nothing changes.
 */
export function choosing(
  { settings, other }: AppState,
  scenario: ScenarioKey,
): Pick<AppState, "settings" | "borrowed"> {
  const chosen = scenarioSetting(scenario);
  const own = chosen.parameters.days;
  const now = Math.max(own, other === null ? own : scenarioSetting(other.scenario).parameters.days);
  const { seed } = (other === null ? chosen : settings.present).parameters;
  const parameters = { ...chosen.parameters, days: now, seed };
  return {
    settings: changePresent(settings, { ...chosen, parameters }),
    borrowed: now === own ? null : { own, now },
  };
}
