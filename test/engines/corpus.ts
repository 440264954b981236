import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../setup/paths.mjs";

/** A link, and the run that it has to give in every engine for as long as links are of this version. */
export interface Link {
  readonly name: string;
  /** What stands after the question mark. */
  readonly query: string;
  /** null: not written yet. */
  readonly digest: string | null;
  readonly members: number | null;
}

const file = join(root, "test", "engines", "corpus.json");

/** All links, in the order of the file. */
export const readCorpus = (): readonly Link[] => JSON.parse(readFileSync(file, "utf8")) as Link[];

/** Writes the file anew. */
export function writeCorpus(links: readonly Link[]): void {
  writeFileSync(file, `${JSON.stringify(links, null, 2)}\n`);
}
