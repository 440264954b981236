import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { installFromDebian } from "../../setup/debian.mjs";
import { cache, root } from "../../setup/paths.mjs";

const execute = promisify(execFile);
const source = join(root, "test", "bench", "igraphSpread.c");
const program = join(cache, "bench", "igraphSpread");

/** One spread by igraph: milliseconds for its graph and for its spread, and how many people it reached. */
export interface IgraphSpread {
  readonly graphMs: number;
  readonly spreadMs: number;
  readonly reached: number;
}

async function compile(): Promise<boolean> {
  try {
    await execute("cc", ["-O2", "-I/usr/include/igraph", source, "-o", program, "-ligraph"]);
    return existsSync(program);
  } catch {
    return false;
  }
}

/** Makes igraph's routine ready to run, from Debian's packages if need be and allowed; null where it cannot be had. */
export async function findIgraph(): Promise<
  ((people: number, contacts: number, seed: number) => Promise<IgraphSpread>) | null
> {
  if (!(await compile())) {
    await installFromDebian(["gcc", "libc6-dev", "libigraph-dev"]);
    if (!(await compile())) return null;
  }
  return async (people, contacts, seed) => {
    const { stdout } = await execute(program, [people, contacts, seed].map(String));
    const [graphMs, spreadMs, reached] = stdout.trim().split(" ").map(Number);
    return { graphMs, spreadMs, reached };
  };
}
