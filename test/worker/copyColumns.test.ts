import { expect, test } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { copyTable, tables, transferable } from "../../src/worker/copyColumns.ts";

const run = simulate({
  market: "unlimited",
  days: 20,
  cycleShape: "staged",
  cycleStages: 3,
  cycleDays: 6,
  startingMembers: 50,
});

test("a copy of a table is equal, and shares no buffer with the run: the lists of columns too", () => {
  for (const name of tables) {
    const copy = copyTable(run, name);
    expect(copy).toEqual(run[name]);
    const buffers = new Set(transferable(run[name]));
    expect(buffers.size).toBeGreaterThan(0);
    expect(transferable(copy).some((buffer) => buffers.has(buffer))).toBe(false);
  }
  const { openByStage } = copyTable(run, "census");
  expect(openByStage).toHaveLength(3);
  const kept = openByStage.map((stage) => stage[20]);
  run.census.openByStage[1][20] += 1;
  expect(openByStage.map((stage) => stage[20])).toEqual(kept);
});

test("all buffers of a message are handed over, each once, and nothing else is in them", () => {
  const census = copyTable(run, "census");
  const buffers = transferable({ census, again: census.joined, label: "census", none: null });
  expect(new Set(buffers).size).toBe(buffers.length);
  expect(buffers).toContain(census.joined.buffer);
  for (const stage of census.openByStage) {
    expect(buffers).toContain(stage.buffer);
    expect(stage.buffer.byteLength).toBe(stage.byteLength);
  }
});
