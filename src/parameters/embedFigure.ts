import * as names from "#language/embedFigure.ts";
import { linkEntries } from "./linkQuery.ts";
import { noteList, repairNote } from "./linkNotes.ts";
import type { NoteList } from "./linkNotes.ts";
import { parameterKeys } from "./parameterTable.ts";
import type { ParameterKey } from "./parameterTable.ts";
import { repairChoice } from "./repairValue.ts";

/** The parts that a figure in somebody's page may have, in the order in which they stand. */
export const figureParts = ["sentence", "graph", "curve", "figures", "money", "timeline"] as const;
export type FigurePart = (typeof figureParts)[number];

/** When it begins to play: once it is in sight, when somebody presses it (a poster until then), or not by itself. */
export const figureStarts = ["sight", "press", "still"] as const;
export type FigureStart = (typeof figureStarts)[number];

/** What is asked before it plays: how many will have joined by the end; which share of them will be in loss. */
export const figureQuestions = ["members", "loss"] as const;
export type FigureQuestion = (typeof figureQuestions)[number];

/** How an app shows itself in another page's frame. What it shows is the link's. */
export interface EmbedFigure {
  readonly parts: readonly FigurePart[];
  /** Values that have a control each, in the order of the table. */
  readonly controls: readonly ParameterKey[];
  /** Values of the sentence that stay as they are. */
  readonly locked: readonly ParameterKey[];
  readonly start: FigureStart;
  readonly question: FigureQuestion | null;
  /** The only origin whose messages are heard ("none": nobody's); null: whoever has put the frame on its page. */
  readonly host: string | null;
}

/** What a figure is where a link says nothing of it. */
export const usualFigure: EmbedFigure = {
  parts: ["graph", "curve", "figures", "timeline"],
  controls: [],
  locked: [],
  start: "sight",
  question: null,
  host: null,
};

const between = "~";
const none = "none";

/** The words of a list, each once and in their usual order. */
function readList<Word extends string>(
  text: string,
  name: string,
  words: readonly Word[],
  instead: readonly Word[],
  notes: NoteList,
): readonly Word[] {
  if (text === none) return [];
  const read = text.split(between).map((part) => repairChoice(part, words, null));
  const wrong = read.findIndex(({ flaw }) => flaw !== null);
  if (wrong >= 0) notes.add(repairNote(name, text.split(between)[wrong], read[wrong].flaw!));
  const known = new Set(read.map(({ value }) => value));
  return known.size === 1 && known.has(null) ? instead : words.filter((word) => known.has(word));
}

const originText = /^(https?):\/\/([a-z\d.-]+|\[[a-f\d:]+\])(?::(\d{1,5}))?\/?$/;
const usualPorts: Readonly<Record<string, string>> = { http: "80", https: "443" };

/** The origin that a text names, as browsers name it in messages; one that there is not where the text names none. */
function readHost(text: string, notes: NoteList): string {
  const found = originText.exec(text.trim().toLowerCase());
  if (found === null) {
    notes.add(repairNote(`${names.host} (host)`, text, names.noOrigin));
    return none;
  }
  const [, scheme, name, port] = found;
  return `${scheme}://${name}${port === undefined || port === usualPorts[scheme] ? "" : `:${port}`}`;
}

/**
 * Reads from a query how an app shows itself in a frame. Never throws: what is wrong is repaired and noted, and of a key that
 * comes again the first counts.
 */
export function readFigure(query: string): {
  readonly figure: EmbedFigure;
  readonly notes: readonly string[];
} {
  const notes = noteList();
  const values = new Map(
    linkEntries(query)
      .toReversed()
      .map(({ key, value }) => [key, value] as const),
  );
  const list = <Word extends string>(
    key: string,
    name: string,
    words: readonly Word[],
    instead: readonly Word[],
  ) => {
    const text = values.get(key);
    return text === undefined ? instead : readList(text, `${name} (${key})`, words, instead, notes);
  };
  const choice = <Word extends string, Instead extends Word | null>(
    key: string,
    name: string,
    words: readonly Word[],
    instead: Instead,
  ): Word | Instead => {
    const text = values.get(key);
    if (text === undefined) return instead;
    const { value, flaw } = repairChoice(text, words, instead);
    if (flaw !== null) notes.add(repairNote(`${name} (${key})`, text, flaw));
    return value as Word | Instead;
  };
  const parts = list("parts", names.parts, figureParts, usualFigure.parts);
  const host = values.get("host");
  const figure: EmbedFigure = {
    parts: parts.length > 0 ? parts : usualFigure.parts,
    controls: list("controls", names.controls, parameterKeys, usualFigure.controls),
    locked: list("locked", names.locked, parameterKeys, usualFigure.locked),
    start: choice("start", names.start, figureStarts, usualFigure.start),
    question: choice("ask", names.question, figureQuestions, usualFigure.question),
    host: host === undefined ? null : host === none ? none : readHost(host, notes),
  };
  return { figure, notes: notes.sentences() };
}

/** What a figure's query says beside the link's: only what is not usual; "" where all is. `host` is written as it is read. */
export function writeFigure({ parts, controls, locked, start, question, host }: EmbedFigure): string {
  const listed = (words: readonly string[]): string => (words.length === 0 ? none : words.join(between));
  const entries: string[] = [];
  if (listed(parts) !== listed(usualFigure.parts)) entries.push(`parts=${listed(parts)}`);
  if (controls.length > 0) entries.push(`controls=${listed(controls)}`);
  if (locked.length > 0) entries.push(`locked=${listed(locked)}`);
  if (start !== usualFigure.start) entries.push(`start=${start}`);
  if (question !== null) entries.push(`ask=${question}`);
  if (host !== null) entries.push(`host=${encodeURIComponent(host)}`);
  return entries.join("&");
}
