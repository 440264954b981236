import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { cache } from "../../setup/paths.mjs";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";
import type { SizeCost } from "./oneSize.ts";

/** Members, runs in one process, processes. The largest runs alone in its process, for its memory. */
const sizes = [
  [10_000, 41, 1],
  [100_000, 15, 1],
  [1_000_000, 5, 1],
  [10_000_000, 1, 3],
] as const;

const execute = promisify(execFile);

async function costOf(members: number, runs: number): Promise<SizeCost> {
  const script = join(cache, "bench", "oneSize.js");
  const { stdout } = await execute(process.execPath, [script, String(members), String(runs)]);
  return JSON.parse(stdout) as SizeCost;
}

/** An unlimited market from ten thousand to ten million members: time and memory, and what an invitation costs. */
export async function benchMillions(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const nsEach: number[] = [];
  for (const [limit, runs, processes] of sizes) {
    const costs: SizeCost[] = [];
    for (let i = 0; i < processes; i++) costs.push(await costOf(limit, runs));
    const [{ members, invitations }] = costs;
    const ms = median(costs.map((cost) => cost.ms));
    nsEach.push((ms * 1e6) / invitations);
    figures.push({ name: `${members.toLocaleString("en")} members`, value: ms, unit: "ms" });
    figures.push({ name: "  an invitation", value: nsEach.at(-1)!, unit: "ns" });
    if (runs === 1)
      figures.push({
        name: "  most memory of its process",
        value: Math.max(...costs.map(({ peakMB }) => peakMB)),
        unit: "MB",
      });
  }
  return [
    ...figures,
    { name: "an invitation, ten million against ten thousand", value: nsEach.at(-1)! / nsEach[0], unit: "×" },
    {
      name: "an invitation, dearest against cheapest",
      value: Math.max(...nsEach) / Math.min(...nsEach),
      unit: "×",
    },
  ];
}
