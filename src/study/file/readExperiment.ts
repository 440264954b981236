import * as words from "#language/readExperiment.ts";
import { readLink } from "../../parameters/link.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import type { Setting } from "../../parameters/setting.ts";
import type { Experiment, MapAxis, SeedRange } from "../experiment.ts";
import { isObject, numberIn, Refusal, refuse, wordOf } from "./fileChecks.ts";
import type { Unchecked } from "./fileChecks.ts";
import { seedCount } from "../seedOrder.ts";
import { variantCount } from "../variantParameters.ts";

/** The version of experiment files. */
export const fileVersion = 1;

const kinds = ["ensemble", "levers", "map", "candidates"] as const satisfies Experiment["kind"][];
const scales = ["linear", "log"] as const;
const seedRange = { from: parameterTable.seed.min, to: parameterTable.seed.max, whole: true };
const mostSeeds = 100_000;
const mostCandidates = 1_000;
const mostRuns = 1_000_000;
const stepRange = { from: 2, to: 200, whole: true };
const mostNotes = 10;

/** An experiment from a file, and what had to be repaired in it. */
export interface ReadExperiment {
  readonly experiment: Experiment;
  readonly notes: readonly string[];
}

/**
 * Checks what a file says of an experiment. Settings are read as links are: what is wrong in them is repaired and noted.
 * @throws Refusal for everything else that is wrong
 */
export function readExperiment(unchecked: Unchecked): ReadExperiment {
  if (unchecked["invitree"] === undefined) throw new Refusal(words.noStudy);
  if (unchecked["invitree"] !== fileVersion) refuse("invitree", unchecked["invitree"], String(fileVersion));
  const kind = wordOf(unchecked["study"], "study", kinds);
  const notes: string[] = [];
  const { parameters, plan } = settingOf(unchecked["setting"], "setting", notes);
  const subject = { parameters, plan, seeds: seedsOf(unchecked["seeds"]) };
  const experiment = experimentOf(kind, subject, unchecked, notes);
  refuseTooMany(experiment);
  return { experiment, notes: notes.slice(0, mostNotes) };
}

/** @throws Refusal for an experiment of more runs than there may be */
export function refuseTooMany(experiment: Experiment): void {
  const seeds = seedCount(experiment.seeds);
  const runs = variantCount(experiment) * seeds;
  if (seeds > mostSeeds) throw new Refusal(words.tooManySeeds(seeds, mostSeeds));
  if (runs > mostRuns) throw new Refusal(words.tooManyRuns(runs, mostRuns));
}

type Subject = Pick<Experiment, "parameters" | "plan" | "seeds">;

function experimentOf(
  kind: Experiment["kind"],
  subject: Subject,
  unchecked: Unchecked,
  notes: string[],
): Experiment {
  switch (kind) {
    case "ensemble":
      return { kind, ...subject };
    case "levers": {
      const better = numberIn(unchecked["better"], "better", { from: 0.001, to: 1 });
      return {
        kind,
        ...subject,
        better,
        target: numberIn(unchecked["target"], "target", { from: 1, to: 1e13 }),
      };
    }
    case "map": {
      const across = axisOf(unchecked["across"], "across");
      const down = axisOf(unchecked["down"], "down");
      if (across.key === down.key) refuse("down.key", down.key, words.another("across.key"));
      return { kind, ...subject, across, down };
    }
    case "candidates":
      return { kind, ...subject, candidates: candidatesOf(unchecked["candidates"], notes) };
  }
}

function settingOf(value: unknown, name: string, notes: string[]): Setting {
  if (typeof value !== "string") return refuse(name, value, words.partOfLink);
  const { state, notes: repaired } = readLink(value);
  notes.push(...repaired);
  return state;
}

function seedsOf(value: unknown): SeedRange {
  if (!Array.isArray(value) || value.length !== 2) return refuse("seeds", value, words.seeds);
  const first = numberIn(value[0], "seeds[0]", seedRange);
  const last = numberIn(value[1], "seeds[1]", { ...seedRange, from: first });
  return { first, last };
}

function axisOf(value: unknown, name: string): MapAxis {
  if (!isObject(value)) return refuse(name, value, words.axis);
  const key = numberKeyOf(value["key"], `${name}.key`);
  const scale = wordOf(value["scale"], `${name}.scale`, scales);
  const row: Parameter = parameterTable[key];
  const bounds = row.kind === "number" ? { from: row.min, to: row.max } : { from: 0, to: 0 };
  const from = numberIn(value["from"], `${name}.from`, bounds);
  const to = numberIn(value["to"], `${name}.to`, bounds);
  if (from === to) refuse(`${name}.to`, to, words.anotherNumber(`${name}.from`));
  if (scale === "log" && Math.min(from, to) <= 0) refuse(`${name}.scale`, scale, words.linear);
  return { key, from, to, steps: numberIn(value["steps"], `${name}.steps`, stepRange), scale };
}

/** The luck is no input: each place has several. */
function numberKeyOf(value: unknown, name: string): ParameterKey {
  const isKey = typeof value === "string" && Object.hasOwn(parameterTable, value) && value !== "seed";
  if (isKey && parameterTable[value as ParameterKey].kind === "number") return value as ParameterKey;
  return refuse(name, value, words.numberInput);
}

function candidatesOf(value: unknown, notes: string[]): readonly Setting["parameters"][] {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostCandidates)
    return refuse("candidates", value, words.settings(mostCandidates));
  return value.map((each, i) => settingOf(each, `candidates[${i}]`, notes).parameters);
}
