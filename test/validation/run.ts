import { language } from "#language/locale.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort } from "node:worker_threads";
import { root } from "../../setup/paths.mjs";
import { laws } from "../../src/validation/laws.ts";
import { checkedElsewhere } from "../../src/validation/otherRows.ts";
import type { LawRecord } from "../../src/validation/record.ts";
import { outcomeLine } from "./outcomeLine.ts";
import { Crew } from "./crew.ts";
import { lawOf, tryLaw } from "./tryLaw.ts";
import type { Outcome, Task } from "./tryLaw.ts";

/** What the page shows, in the language of this run. */
const recordFile = join(root, "src/language", language, "laws/observations.json");

/** The laws that take longest, first: whoever is done early then has something short left to do. */
const longest = [
  "V51",
  "V08",
  "V48",
  "V30",
  "V46",
  "V39",
  "V12",
  "V15",
  "V14",
  "V11",
  "V28",
  "V61",
  "V03",
  "V04",
];

/** Tries a law, and, with fresh seeds, a law that failed once more, on four times as much. */
async function tryOnce(crew: Crew, task: Task, isFresh: boolean): Promise<Outcome> {
  const outcome = await crew.do(task);
  console.log(outcomeLine(outcome));
  if (outcome.held || !isFresh) return outcome;
  const again = { ...task, replicates: 4 * task.replicates, seedFrom: (task.seedFrom + 1_000_003) >>> 0 };
  const second = await crew.do(again);
  console.log(outcomeLine(second, `again, from seed ${again.seedFrom}`));
  return second;
}

/** Puts what was found into the file of the page; the records of laws that were not tried stay. */
function write(outcomes: readonly Outcome[]): void {
  const before = JSON.parse(readFileSync(recordFile, "utf8")) as LawRecord[];
  const found = outcomes.flatMap(({ record }) => (record === null ? [] : [record]));
  const records = new Map([...before, ...found].map((record) => [record.id, record]));
  const lines = laws.flatMap(({ id }) => (records.has(id) ? [JSON.stringify(records.get(id))] : []));
  writeFileSync(recordFile, `[\n${lines.join(",\n")}\n]\n`);
  console.log(`Written: ${recordFile}`);
}

async function validate(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { fresh: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (values.fresh && values.write) throw new Error("The page shows the fixed seeds: --fresh or --write.");
  const chosen = positionals.length === 0 ? laws : positionals.map(lawOf);
  const seedFrom = values.fresh ? crypto.getRandomValues(new Uint32Array(1))[0] : 1;
  console.log(`Seeds from ${seedFrom} on.`);
  const rank = ({ id }: { id: string }): number =>
    longest.includes(id) ? longest.indexOf(id) : longest.length;
  const crew = new Crew(import.meta.url);
  const outcomes = await Promise.all(
    chosen
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ id, replicates }) =>
        tryOnce(crew, { id, replicates: replicates.validate ?? replicates.row, seedFrom }, values.fresh),
      ),
  );
  await crew.dismiss();
  if (values.write) write(outcomes);
  for (const { id, title, says } of checkedElsewhere) console.log(`${id}  elsewhere  ${title}. ${says}`);
  const failed = outcomes.filter(({ held }) => !held);
  if (failed.length > 0) console.log(`\nNot held: ${failed.map(({ id }) => id).join(", ")}`);
  console.log(`\n${outcomes.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

if (isMainThread) {
  try {
    await validate();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log("\n0 passed, 1 failed");
    process.exit(1);
  }
} else parentPort!.on("message", (task: Task) => parentPort!.postMessage(tryLaw(task)));
