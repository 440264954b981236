import { linkEntries } from "./linkQuery.ts";
import type { LinkEntry } from "./linkQuery.ts";
import { settleContradictions } from "./linkContradictions.ts";
import { noteList, repairNote } from "./linkNotes.ts";
import type { NoteList } from "./linkNotes.ts";
import { colourings, layouts } from "./lookChoices.ts";
import type { ColourChoice, LayoutChoice } from "./lookChoices.ts";
import { parameterKeys, parameterTable } from "./parameterTable.ts";
import type { ParameterKey, Parameters } from "./parameterTable.ts";
import { parameterWords } from "./parameterWords.ts";
import { linkText, repairChoice, repairNumber, repairParameter } from "./repairValue.ts";
import type { ScenarioKey } from "./scenario.ts";
import { scenarioParameters, scenarios } from "./scenarios.ts";

/** Everything that a link can say. */
export interface LinkState {
  /** The scenario whose values stand where the link names none. */
  readonly scenario: ScenarioKey;
  readonly parameters: Parameters;
  /** Where the playhead stands, in days, 0…parameters.days; null: wherever the page begins. */
  readonly day: number | null;
  /** Row of the kept member, from 0; null: nobody. The link itself says the member's number, from 1. */
  readonly person: number | null;
  /** null: whatever the system prefers. */
  readonly theme: "dark" | "light" | null;
  /** How the members are placed; without it on the disc. */
  readonly layout?: LayoutChoice;
  /** What their colour tells; without it the generation. */
  readonly colour?: ColourChoice;
}

/** The version of the keys and the opening values: they change only together with it. */
const version = "1";
const themes = ["dark", "light"] as const;
const ownKeys: ReadonlySet<string> = new Set([
  "v",
  "scenario",
  ...parameterKeys,
  "day",
  "person",
  "theme",
  "layout",
  "colour",
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
  for (const key of repeated) notes.add(`${key} stands more than once in the link; the first counts.`);
  return values;
}

function readVersion(text: string | undefined, notes: NoteList): void {
  if (text === undefined || text === version) return;
  notes.add(repairNote("Version (v)", text, `but this page reads v=${version} and takes it for that`));
}

function readScenario(text: string | undefined, notes: NoteList): ScenarioKey {
  if (text === undefined) return "opening";
  const { value, flaw } = repairChoice(text, scenarioChoices, "opening");
  if (flaw !== null) notes.add(repairNote("Scenario (scenario)", text, flaw));
  return value as ScenarioKey;
}

function readParameters(
  values: ReadonlyMap<string, string>,
  scenario: ScenarioKey,
  notes: NoteList,
): Parameters {
  const own = scenarioParameters(scenario);
  const read: Partial<Record<ParameterKey, number | string>> = {};
  for (const key of parameterKeys) {
    const text = values.get(key);
    if (text === undefined) continue;
    const { value, flaw } = repairParameter(text, parameterTable[key], own[key]);
    if (flaw !== null) notes.add(repairNote(`${parameterWords[key].label} (${key})`, text, flaw));
    read[key] = value;
  }
  return settleContradictions({ ...own, ...(read as Partial<Parameters>) }, notes);
}

function readDay(text: string | undefined, days: number, notes: NoteList): number | null {
  if (text === undefined) return null;
  const { value, flaw } = repairNumber(text, { ...dayRange, max: days }, null);
  if (flaw !== null) notes.add(repairNote("Day of the playhead (day)", text, flaw));
  return value;
}

function readPerson(text: string | undefined, notes: NoteList): number | null {
  if (text === undefined) return null;
  const { value, flaw } = repairNumber(text, personRange, null);
  if (flaw !== null) notes.add(repairNote("Kept member (person)", text, flaw));
  return value === null ? null : value - 1;
}

function readTheme(text: string | undefined, notes: NoteList): LinkState["theme"] {
  if (text === undefined) return null;
  const { value, flaw } = repairChoice(text, themes, null);
  if (flaw !== null) notes.add(repairNote("Theme (theme)", text, flaw));
  return value as LinkState["theme"];
}

function readLayout(text: string | undefined, notes: NoteList): Pick<LinkState, "layout"> {
  if (text === undefined) return {};
  const { value, flaw } = repairChoice(text, layouts, layouts[0]);
  if (flaw !== null) notes.add(repairNote("Layout (layout)", text, flaw));
  return value === layouts[0] ? {} : { layout: value as LayoutChoice };
}

function readColour(text: string | undefined, notes: NoteList): Pick<LinkState, "colour"> {
  if (text === undefined) return {};
  const { value, flaw } = repairChoice(text, colourings, colourings[0]);
  if (flaw !== null) notes.add(repairNote("Colour (colour)", text, flaw));
  return value === colourings[0] ? {} : { colour: value as ColourChoice };
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
  const scenario = readScenario(values.get("scenario"), notes);
  const parameters = readParameters(values, scenario, notes);
  const day = readDay(values.get("day"), parameters.days, notes);
  const person = readPerson(values.get("person"), notes);
  const theme = readTheme(values.get("theme"), notes);
  const layout = readLayout(values.get("layout"), notes);
  const colour = readColour(values.get("colour"), notes);
  return {
    state: { scenario, parameters, day, person, theme, ...layout, ...colour },
    notes: notes.sentences(),
  };
}

/**
 * The query of a state, without a question mark: `v=1`, then what differs from the scenario, in the order of the
 * parameter table. Numbers are plain decimals that are read back as the same double; ∞ is `never`.
 * The state must hold allowed values that agree with one another, as `readLink` gives them.
 */
export function writeLink(state: LinkState): string {
  const written = [`v=${version}`];
  if (state.scenario !== "opening") written.push(`scenario=${state.scenario}`);
  const usual = scenarioParameters(state.scenario);
  for (const key of parameterKeys) {
    const value = state.parameters[key];
    if (value !== usual[key]) written.push(`${key}=${linkText(value)}`);
  }
  if (state.day !== null) written.push(`day=${linkText(state.day)}`);
  if (state.person !== null) written.push(`person=${state.person + 1}`);
  if (state.theme !== null) written.push(`theme=${state.theme}`);
  if (state.layout !== undefined) written.push(`layout=${state.layout}`);
  if (state.colour !== undefined) written.push(`colour=${state.colour}`);
  return written.join("&");
}
