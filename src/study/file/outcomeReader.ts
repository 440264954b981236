import * as words from "#language/readExperiment.ts";
import type { EndedBy } from "../../model/run.ts";
import { mostJoined } from "../../parameters/mostJoined.ts";
import type { Experiment } from "../experiment.ts";
import { countsOf, numberIn, numberOrNull, refuse, wordOf } from "./fileChecks.ts";
import type { Unchecked } from "./fileChecks.ts";
import type { Outcome } from "../outcome.ts";
import { drawsCurves } from "../outcomeOf.ts";
import { variantCount, variantSetting } from "../variantParameters.ts";

const endings = ["horizon", "memberLimit", "exhausted"] as const satisfies EndedBy[];
const aboveNothing = { from: Number.MIN_VALUE, to: Number.MAX_VALUE };

/** What no run of a setting can be beyond. */
interface Bounds {
  readonly days: number;
  readonly members: number;
}

/** Reads the runs of an experiment, one after the other. */
export interface OutcomeReader {
  /** Checks what a file says of one run. @throws Refusal */
  read(unchecked: Unchecked): Outcome;
}

/** Makes a reader of the runs of an experiment. There may be a million: what its settings allow is worked out once. */
export function outcomeReader(experiment: Experiment): OutcomeReader {
  const variants = variantCount(experiment);
  const known = new Map<number, Bounds>();
  function boundsOf(variant: number): Bounds {
    const found = known.get(variant);
    if (found !== undefined) return found;
    const setting = variantSetting(experiment, variant);
    const bounds = { days: setting.days, members: mostJoined(setting) };
    known.set(variant, bounds);
    return bounds;
  }
  return { read: (unchecked) => readOutcome(unchecked, experiment, variants, boundsOf) };
}

function readOutcome(
  unchecked: Unchecked,
  experiment: Experiment,
  variants: number,
  boundsOf: (variant: number) => Bounds,
): Outcome {
  const { first, last } = experiment.seeds;
  const variant = numberIn(unchecked["variant"], "variant", { from: 0, to: variants - 1, whole: true });
  const seed = numberIn(unchecked["seed"], "seed", { from: first, to: last, whole: true });
  const { days, members } = boundsOf(variant);
  const joined = numberIn(unchecked["joined"], "joined", { from: 0, to: members, whole: true });
  const active = numberIn(unchecked["active"], "active", { from: 0, to: joined, whole: true });
  const growthRatePerDay = numberOrNull(unchecked["growthRatePerDay"], "growthRatePerDay", aboveNothing);
  const byDay = (name: "joinedByDay" | "activeByDay"): readonly number[] | null => {
    const value = unchecked[name];
    if (drawsCurves(experiment)) return countsOf(value, name, days + 1, joined);
    return value === null ? null : refuse(name, value, words.nullHere);
  };
  return {
    variant,
    seed,
    joined,
    active,
    endedBy: wordOf(unchecked["endedBy"], "endedBy", endings),
    diedOut: isYes(unchecked["diedOut"]),
    growthRatePerDay,
    doublingDays: growthRatePerDay === null ? null : Math.LN2 / growthRatePerDay,
    targetDay: numberOrNull(unchecked["targetDay"], "targetDay", { from: 0, to: days }),
    lossShare: numberOrNull(unchecked["lossShare"], "lossShare", { from: 0, to: 1 }),
    joinedByDay: byDay("joinedByDay"),
    activeByDay: byDay("activeByDay"),
  };
}

function isYes(value: unknown): boolean {
  return typeof value === "boolean" ? value : refuse("diedOut", value, words.trueOrFalse);
}
