import * as words from "#language/runFile.ts";
import type { Census, RunColumns } from "../model/run.ts";
import { readLink } from "../parameters/link.ts";
import type { LinkState } from "../parameters/link.ts";
import { censusNames } from "./censusUnits.ts";

/** The version of run files. The values of a setting have that of the link, which stands in it. */
const runFileVersion = 1;

/** What a run file is made of. */
export interface RunToKeep {
  readonly columns: RunColumns;
  /** The query of the link that gives the run. */
  readonly link: string;
  /** Where that link leads. */
  readonly address: string;
  /** In hex; null: the run was stopped, and has none. */
  readonly digest: string | null;
}

const columnsOf = (census: Census): Record<string, readonly number[]> =>
  Object.fromEntries(censusNames.map((name) => [name, [...census[name].subarray(0, census.rows)]]));

/** A run as JSON: its setting as a link, by what it is known to be the same again, and its census, a list a column. */
export function runFile({ columns, link, address, digest }: RunToKeep): string {
  const { census, parameters, people, endedBy, reachedDay } = columns;
  const openByStage = census.openByStage.map((open) => [...open.subarray(0, census.rows)]);
  const told = {
    invitree: runFileVersion,
    link,
    address,
    seed: parameters.seed,
    digest,
    members: people.count,
    peopleEach: parameters.peopleEach,
    endedBy,
    reachedDay,
    lastRowIsPartial: census.lastRowIsPartial,
    census: { ...columnsOf(census), openByStage },
  };
  // A line a value: a column of the census is one.
  const lines = (group: object, indent: string): string =>
    Object.entries(group)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(",\n");
  const { census: counts, ...rest } = told;
  return `{\n${lines(rest, "  ")},\n  "census": {\n${lines(counts, "    ")}\n  }\n}\n`;
}

/** What is taken from a run file: the setting as a link gives it, and the digest of the run that was saved. */
export interface ReadRun {
  readonly state: LinkState;
  /** What had to be repaired in it, in sentences. */
  readonly notes: readonly string[];
  /** null: the file has none that could be one. */
  readonly digest: string | null;
}

/** More characters than this no link of ours has: all values of two settings take some 4,000. */
const longestLink = 20_000;
const isDigest = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{16}$/.test(value);

function parsed(text: string): unknown {
  try {
    // Some editors put a mark of the byte order before it.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/**
 * Reads what `runFile` has written. The setting is read as links are: repaired by the one table, and noted. The rest of a file is
 * not believed: the run is simulated anew, and its digest tells whether it is the same.
 */
export function readRunFile(text: string): ReadRun | { readonly refused: string } {
  const file = parsed(text);
  if (typeof file !== "object" || file === null || Array.isArray(file))
    return { refused: words.notSavedHere };
  const { invitree, link, digest } = file as Readonly<Record<string, unknown>>;
  if (invitree === undefined) return { refused: words.notOurs };
  if (invitree !== runFileVersion) return { refused: words.otherVersion(runFileVersion) };
  if (typeof link !== "string") return { refused: words.noLink };
  if (link.length > longestLink) return { refused: words.longLink };
  return { ...readLink(link), digest: isDigest(digest) ? digest : null };
}
