import { parameterKeys } from "../parameters/parameterTable.ts";
import { isSamePlan } from "../parameters/plan.ts";
import { sharedWith, withShared } from "../parameters/setting.ts";
import { colourWanted } from "./appState.ts";
import type { AppState, Look } from "./appState.ts";
import { ownDays } from "./comparedWith.ts";
import type { PlayedHistory } from "./playhead.ts";
import type { Setting } from "./setting.ts";
import { changePresent } from "./undoHistory.ts";
import type { UndoHistory } from "./undoHistory.ts";

/** There is one playhead. */
const playhead = ["day", "readDay", "dayIsChosen", "playing", "speed"] as const;

/** What is looked at in the same way on both sides; who is kept, and the class that is chosen, is each side's own. */
const commonLook = [
  "theme",
  "layout",
  "colour",
  "trueScale",
  "sameScale",
  "curve",
  "logarithmic",
  "expectedShown",
] as const satisfies readonly (keyof Look)[];

/** The values of some keys where they differ. */
function differing<Whole, Key extends keyof Whole>(
  from: Whole,
  to: Whole,
  keys: readonly Key[],
): Partial<Pick<Whole, Key>> {
  const changed: Partial<Pick<Whole, Key>> = {};
  for (const key of keys) if (from[key] !== to[key]) changed[key] = from[key];
  return changed;
}

const isSame = (a: Setting, b: Setting): boolean =>
  a === b ||
  (a.scenario === b.scenario &&
    isSamePlan(a.plan, b.plan) &&
    parameterKeys.every((key) => a.parameters[key] === b.parameters[key]));

/** A past of settings with the length and the luck of another; steps that changed nothing else are none any more. */
function pastWithShared(
  history: UndoHistory<Setting>,
  values: ReturnType<typeof sharedWith>,
): UndoHistory<Setting> {
  const present = withShared(history.present, values);
  if (present === history.present) return history;
  const past = history.past.map((setting) => withShared(setting, values));
  const future = history.future.map((setting) => withShared(setting, values));
  return {
    ...history,
    past: past.filter((setting, step) => !isSame(setting, past[step + 1] ?? present)),
    present,
    future: future.filter((setting, step) => !isSame(setting, future[step - 1] ?? present)),
  };
}

/** The settings of a side: what the other wants them to be, with what both have in common; their past stays. */
export function agreedSettings(from: AppState, settings: UndoHistory<Setting>): UndoHistory<Setting> {
  const values = sharedWith(from.settings.present.parameters);
  const agreed = pastWithShared(settings, values);
  const wanted = from.other && withShared(from.other, values);
  return wanted === null || isSame(wanted, agreed.present) ? agreed : changePresent(agreed, wanted);
}

/** A run that has shown nothing yet. */
const awaited: PlayedHistory = { days: 0, reached: 0, state: "running" };

/** What the playhead of the other side has to know of a run: nothing of one that failed before it showed anything. */
function besideOf({ run, shown }: AppState): PlayedHistory | null {
  const isLost = run.state === "failed" || run.state === "replaced";
  return shown ?? (isLost ? null : awaited);
}

/**
 * What has to change in one side of a comparison after a change in the other. Then both agree: they name each other's settings,
 * share length, luck, playhead and look, and know how far the other's run has come.
 */
export function agreement(from: AppState, to: AppState): Partial<AppState> {
  const settings = agreedSettings(from, to.settings);
  const { present } = from.settings;
  const { days } = present.parameters;
  const isAsLong = days === to.settings.present.parameters.days;
  const seen = differing(from.look, to.look, commonLook);
  const isRecoloured = colourWanted({ look: { ...to.look, ...seen }, settings }) !== colourWanted(to);
  // In other colours all members are shown, until a class of theirs is chosen.
  const look = { ...seen, ...(isRecoloured && { chosenClass: null }) };
  const beside = besideOf(from);
  return {
    ...differing(from, to, playhead),
    ...(settings !== to.settings && { settings }),
    ...(!isAsLong && { borrowed: { own: ownDays(to), now: days } }),
    ...(present !== to.other && { other: present }),
    ...(Object.keys(look).length > 0 && { look: { ...to.look, ...look } }),
    ...(beside !== to.beside && { beside }),
  };
}
