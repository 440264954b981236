import { simulate } from "../../src/model/simulation.ts";
import { median } from "./median.ts";
import { unlimited } from "./unlimited.ts";

/** What one size of an unlimited market has cost a process of its own. */
export interface SizeCost {
  /** Median of its runs. */
  readonly ms: number;
  readonly invitations: number;
  readonly members: number;
  /** The most memory that the process has held, Node itself included, in MB. */
  readonly peakMB: number;
}

// Run by `millions`, which reads what it prints: node oneSize.js <member limit> <runs>
const [memberLimit, runs] = process.argv.slice(2).map(Number);
const taken: number[] = [];
let invitations = 0;
let members = 0;
for (let i = 0; i < runs; i++) {
  const start = performance.now();
  const run = simulate({ ...unlimited, memberLimit });
  taken.push(performance.now() - start);
  members = run.people.count;
  invitations = run.census.sent.reduce((sum, count) => sum + count, 0);
}
const cost: SizeCost = {
  ms: median(taken),
  invitations,
  members,
  peakMB: (process.resourceUsage().maxRSS * 1024) / 1e6,
};
console.log(JSON.stringify(cost));
