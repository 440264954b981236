import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandBundle } from "../../setup/commandBundle.mjs";
import { root } from "../../setup/paths.mjs";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";

const turns = 3;

/** Runs a study in so many processes that know nothing of each other; ms until all are done. */
async function timeProcesses(file: string, processes: number): Promise<number> {
  const begin = performance.now();
  const command = join(root, "bin", "invitree.mjs");
  await Promise.all(
    Array.from({ length: processes }, async (_, part) => {
      const shard = `${part + 1}/${processes}`;
      const child = spawn(process.execPath, [command, "study", file, "--shard", shard], { stdio: "ignore" });
      const [code] = await once(child, "exit");
      if (code !== 0) throw new Error(`part ${shard} ended with ${code}`);
    }),
  );
  return performance.now() - begin;
}

/**
 * What two cores give at most: the same runs in two processes on the command line, without a page, a browser or a word between
 * them, against one process.
 * @param query of the setting
 */
export async function benchProcesses(query: string, runs: number): Promise<Figure[]> {
  await commandBundle();
  const folder = mkdtempSync(join(tmpdir(), "invitree-bench-"));
  try {
    const file = join(folder, "study.json");
    writeFileSync(file, JSON.stringify({ invitree: 1, study: "ensemble", setting: query, seeds: [1, runs] }));
    const times: Record<1 | 2, number[]> = { 1: [], 2: [] };
    for (let turn = 0; turn < turns; turn++)
      for (const processes of [1, 2] as const) times[processes].push(await timeProcesses(file, processes));
    const [one, two] = [median(times[1]), median(times[2])];
    return [
      {
        name: `the same in Node, ${runs.toLocaleString("en")} runs: one process`,
        value: one / 1_000,
        unit: "s",
      },
      { name: "  two that know nothing of each other", value: two / 1_000, unit: "s" },
      { name: "  faster: what this machine's cores give at most", value: one / two, unit: "×" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
