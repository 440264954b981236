import { parseArgs } from "node:util";
import { parameterTable } from "../parameters/parameterTable.ts";
import type { SeedRange } from "../study/experiment.ts";
import type { Shard } from "./shard.ts";
import { UsageError } from "./usageError.ts";

/** What `invitree study` is asked for. */
export interface StudyOptions {
  /** Path of the experiment file; "-" is the standard input. */
  readonly file: string;
  /** Instead of those of the experiment; null: those. */
  readonly seeds: SeedRange | null;
  readonly shard: Shard;
  /** Processes that run it side by side. */
  readonly workers: number;
}

/** What `--help` says. */
export const help = `Runs a study outside of the browser: the same runs, by the same code, to the last digit.

  invitree study experiment.json [--seeds 1-1000] [--shard 3/16] > part.ndjson

  experiment.json   an experiment, as the page writes it; - reads it from the standard input
  --seeds 1-1000    run it with these seeds instead of the experiment's own
  --shard 3/16      run the third of sixteen equal parts; the parts, joined by cat, are the whole
  --workers 8       run it with eight processes at once, here; one without
  --help            say this

The first line written is the experiment, each further line one run. Open the file, or several
joined ones, on the page. Errors are told on the standard error, with exit code 2.
`;

const wholeNumber = /^\d{1,15}$/;

/** Two whole numbers on either side of a sign; null if it is anything else. */
function pairOf(text: string, sign: string): readonly [number, number] | null {
  const parts = text.split(sign);
  if (parts.length !== 2 || !parts.every((part) => wholeNumber.test(part))) return null;
  return [Number(parts[0]), Number(parts[1])];
}

function seedsOf(text: string): SeedRange {
  const pair = wholeNumber.test(text) ? ([Number(text), Number(text)] as const) : pairOf(text, "-");
  if (pair === null) throw new UsageError(`--seeds is two whole numbers like 1-1000; it was ${text}.`);
  const [first, last] = pair;
  if (last < first) throw new UsageError(`--seeds goes upwards; it was ${text}.`);
  const { max } = parameterTable.seed;
  if (last > max) throw new UsageError(`--seeds ends at ${max} at most; it was ${text}.`);
  return { first, last };
}

function shardOf(text: string): Shard {
  const pair = pairOf(text, "/");
  if (pair === null || pair[1] === 0)
    throw new UsageError(`--shard is two whole numbers like 3/16; it was ${text}.`);
  const [number, count] = pair;
  if (number < 1 || number > count)
    throw new UsageError(`--shard counts from 1/${count} to ${count}/${count}; it was ${text}.`);
  return { number, count };
}

const mostWorkers = 256;

function workersOf(text: string): number {
  const count = wholeNumber.test(text) ? Number(text) : 0;
  if (count < 1 || count > mostWorkers)
    throw new UsageError(`--workers is a whole number from 1 to ${mostWorkers}; it was ${text}.`);
  return count;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seeds: { type: "string" },
        shard: { type: "string" },
        workers: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
  } catch (failure) {
    // "Unknown option '--seed'. To specify a positional argument starting with a '-' …": its first sentence.
    const [said] = (failure as Error).message.split(/\.\s|\n/);
    throw new UsageError(`${said.replace(/\.$/, "")}. See invitree --help.`);
  }
}

/**
 * Reads what was typed behind `invitree`.
 * @returns null where help is asked for
 * @throws UsageError
 */
export function studyOptions(args: readonly string[]): StudyOptions | null {
  const { values, positionals } = parsed(args);
  if (values.help === true || positionals[0] === "help") return null;
  const [command, file, ...more] = positionals;
  if (command === undefined) throw new UsageError("Nothing was asked for. See invitree --help.");
  if (command !== "study")
    throw new UsageError(`There is no command ${command}, only study. See invitree --help.`);
  if (file === undefined) throw new UsageError("study needs an experiment file. See invitree --help.");
  if (more.length > 0) throw new UsageError(`study takes one file; ${more[0]} is one too many.`);
  return {
    file,
    seeds: values.seeds === undefined ? null : seedsOf(values.seeds),
    shard: values.shard === undefined ? { number: 1, count: 1 } : shardOf(values.shard),
    workers: values.workers === undefined ? 1 : workersOf(values.workers),
  };
}
