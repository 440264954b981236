import * as words from "#language/link.ts";
import { linkEntries } from "./linkQuery.ts";
import type { LinkEntry } from "./linkQuery.ts";
import { settleContradictions } from "./linkContradictions.ts";
import { noteList, repairNote } from "./linkNotes.ts";
import type { NoteList } from "./linkNotes.ts";
import { planPrefix, readPlan, writePlan } from "./linkPlan.ts";
import { colourings, layouts, usualColour } from "./lookChoices.ts";
import type { ColourChoice, LayoutChoice } from "./lookChoices.ts";
import { parameterKeys, parameterTable } from "./parameterTable.ts";
import type { ParameterKey, Parameters } from "./parameterTable.ts";
import { parameterWords } from "./parameterWords.ts";
import type { Plan } from "./plan.ts";
import { planKeys } from "./planTable.ts";
import { linkText, repairChoice, repairNumber, repairParameter } from "./repairValue.ts";
import type { ScenarioKey } from "./scenario.ts";
import { scenarios, scenarioSetting } from "./scenarios.ts";
import { shared, sharedWith } from "./setting.ts";
import type { Setting } from "./setting.ts";

/** Everything that a link can say. Where it names no value of the setting, that of the scenario stands. */
export interface LinkState extends Setting {
  /** Where the playhead stands, in days, 0…parameters.days; null: wherever the page begins. */
  readonly day: number | null;
  /** Row of the kept member, from 0; null: nobody. The link itself says the member's number, from 1. */
  readonly person: number | null;
  /** null: whatever the system prefers. */
  readonly theme: "dark" | "light" | null;
  /** How the members are placed; without it on the disc. */
  readonly layout?: LayoutChoice;
  /** What their colour tells; without it whatever suits the plan. */
  readonly colour?: ColourChoice;
  /** What it is seen beside: as long and with the same luck. */
  readonly other?: Setting;
  /** In presenter mode: large, for a room. */
  readonly presents?: true;
}

/** The version of the keys and the opening values: they change only together with it. */
const version = "1";
const themes = ["dark", "light"] as const;
/** Before each key of the setting that the first is seen beside. */
const otherPrefix = "b.";

const settingKeys = ["scenario", ...parameterKeys, ...planKeys.map((key) => planPrefix + key)];
const otherKeys = settingKeys
  .filter((key) => !(shared as readonly string[]).includes(key))
  .map((key) => otherPrefix + key);
const ownKeys: ReadonlySet<string> = new Set([
  "v",
  ...settingKeys,
  ...otherKeys,
  "day",
  "person",
  "theme",
  "layout",
  "colour",
  "present",
]);
const scenarioChoices = scenarios.map(({ key }) => key);
const dayRange = { integer: false, min: 0, mayBeNever: false } as const;
const personRange = { integer: true, min: 1, max: 10_000_000, mayBeNever: false } as const;

/** Whether `writeLink` may write this key: all others of an address belong to its host and stay as they are. */
export const isLinkKey = (key: string): boolean => ownKeys.has(key);

/** The first value of each of our keys; a key that comes again is noted. */
function firstValues(entries: readonly LinkEntry[], notes: NoteList): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { key, value } of entries) {
    if (!isLinkKey(key)) continue;
    if (!values.has(key)) values.set(key, value);
    else repeated.add(key);
  }
  for (const key of repeated) notes.add(words.twice(key));
  return values;
}

function readVersion(text: string | undefined, notes: NoteList): void {
  if (text === undefined || text === version) return;
  notes.add(repairNote(`${words.version} (v)`, text, words.otherVersion(version)));
}

function readScenario(
  text: string | undefined,
  name: string,
  instead: ScenarioKey,
  notes: NoteList,
): ScenarioKey {
  if (text === undefined) return instead;
  const { value, flaw } = repairChoice(text, scenarioChoices, instead);
  if (flaw !== null) notes.add(repairNote(`${words.scenario} (${name})`, text, flaw));
  return value as ScenarioKey;
}

/** The setting whose keys have `prefix` before them; what they do not name is that of the scenario. */
function readSetting(
  values: ReadonlyMap<string, string>,
  prefix: string,
  scenario: ScenarioKey,
  notes: NoteList,
  beside: Partial<Parameters> = {},
): Setting {
  const own = scenarioSetting(scenario);
  const read: Partial<Record<ParameterKey, number | string>> = {};
  for (const key of parameterKeys) {
    const text = values.get(prefix + key);
    if (text === undefined) continue;
    const { value, flaw } = repairParameter(text, parameterTable[key], own.parameters[key]);
    if (flaw !== null) notes.add(repairNote(`${parameterWords[key].label} (${prefix}${key})`, text, flaw));
    read[key] = value;
  }
  const wanted = { ...own.parameters, ...(read as Partial<Parameters>), ...beside };
  return {
    scenario,
    parameters: settleContradictions(wanted, notes),
    plan: readPlan(values, prefix, own.plan, notes),
  };
}

/** What the first setting is seen beside, where the link names anything of it: without a scenario, the first one's. */
function readOther(
  values: ReadonlyMap<string, string>,
  first: Setting,
  notes: NoteList,
): Pick<LinkState, "other"> {
  if (!otherKeys.some((key) => values.has(key))) return {};
  const name = `${otherPrefix}scenario`;
  const scenario = readScenario(values.get(name), name, first.scenario, notes);
  return { other: readSetting(values, otherPrefix, scenario, notes, sharedWith(first.parameters)) };
}

function readDay(text: string | undefined, days: number, notes: NoteList): number | null {
  if (text === undefined) return null;
  const { value, flaw } = repairNumber(text, { ...dayRange, max: days }, null);
  if (flaw !== null) notes.add(repairNote(`${words.day} (day)`, text, flaw));
  return value;
}

function readPerson(text: string | undefined, notes: NoteList): number | null {
  if (text === undefined) return null;
  const { value, flaw } = repairNumber(text, personRange, null);
  if (flaw !== null) notes.add(repairNote(`${words.person} (person)`, text, flaw));
  return value === null ? null : value - 1;
}

function readTheme(text: string | undefined, notes: NoteList): LinkState["theme"] {
  if (text === undefined) return null;
  const { value, flaw } = repairChoice(text, themes, null);
  if (flaw !== null) notes.add(repairNote(`${words.theme} (theme)`, text, flaw));
  return value as LinkState["theme"];
}

function readLayout(text: string | undefined, notes: NoteList): Pick<LinkState, "layout"> {
  if (text === undefined) return {};
  const { value, flaw } = repairChoice(text, layouts, layouts[0]);
  if (flaw !== null) notes.add(repairNote(`${words.layout} (layout)`, text, flaw));
  return value === layouts[0] ? {} : { layout: value as LayoutChoice };
}

function readColour(text: string | undefined, plan: Plan, notes: NoteList): Pick<LinkState, "colour"> {
  if (text === undefined) return {};
  const usual = usualColour(plan);
  const { value, flaw } = repairChoice(text, colourings, usual);
  if (flaw !== null) notes.add(repairNote(`${words.colour} (colour)`, text, flaw));
  return value === usual ? {} : { colour: value as ColourChoice };
}

function readPresents(text: string | undefined, notes: NoteList): Pick<LinkState, "presents"> {
  if (text === undefined) return {};
  const { value, flaw } = repairChoice(text, ["0", "1"], "0");
  if (flaw !== null) notes.add(repairNote(`${words.presenterMode} (present)`, text, flaw));
  return value === "1" ? { presents: true } : {};
}

/**
 * Reads the query of an address, with or without its question mark. Never throws: what is wrong is repaired
 * and noted, keys that are not ours are left alone silently.
 * @returns A state whose every parameter is allowed, and at most ten plain sentences on what was repaired.
 */
export function readLink(query: string): { state: LinkState; notes: readonly string[] } {
  const notes = noteList();
  const values = firstValues(linkEntries(query), notes);
  readVersion(values.get("v"), notes);
  const scenario = readScenario(values.get("scenario"), "scenario", "opening", notes);
  const setting = readSetting(values, "", scenario, notes);
  const other = readOther(values, setting, notes);
  const day = readDay(values.get("day"), setting.parameters.days, notes);
  const person = readPerson(values.get("person"), notes);
  const theme = readTheme(values.get("theme"), notes);
  const layout = readLayout(values.get("layout"), notes);
  const colour = readColour(values.get("colour"), setting.plan, notes);
  const presents = readPresents(values.get("present"), notes);
  return {
    state: { ...setting, day, person, theme, ...layout, ...colour, ...other, ...presents },
    notes: notes.sentences(),
  };
}

/** What a setting says that its scenario does not, in the order of the tables. `without`: keys that go without saying. */
function writeSetting({ scenario, parameters, plan }: Setting, without: readonly string[] = []): string[] {
  const own = scenarioSetting(scenario);
  const changed = parameterKeys.filter(
    (key) => parameters[key] !== own.parameters[key] && !without.includes(key),
  );
  return [...changed.map((key) => `${key}=${linkText(parameters[key])}`), ...writePlan(plan, own.plan)];
}

/**
 * The query of a state, without a question mark: `v=1`, then what differs from the scenario, in the order of the
 * parameter table. Numbers are plain decimals that are read back as the same double; ∞ is `never`.
 * The state must hold allowed values that agree with one another, as `readLink` gives them.
 */
export function writeLink(state: LinkState): string {
  const { scenario, day, person, theme, layout, colour, other, presents } = state;
  const written = [`v=${version}`];
  if (scenario !== "opening") written.push(`scenario=${scenario}`);
  written.push(...writeSetting(state));
  if (other !== undefined) {
    const besides = [`scenario=${other.scenario}`, ...writeSetting(other, shared)];
    written.push(...besides.map((entry) => otherPrefix + entry));
  }
  if (day !== null) written.push(`day=${linkText(day)}`);
  if (person !== null) written.push(`person=${person + 1}`);
  if (theme !== null) written.push(`theme=${theme}`);
  if (layout !== undefined) written.push(`layout=${layout}`);
  if (colour !== undefined) written.push(`colour=${colour}`);
  if (presents === true) written.push("present=1");
  return written.join("&");
}
