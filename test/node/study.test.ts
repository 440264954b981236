import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandBundle } from "../../setup/commandBundle.mjs";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { Experiment } from "../../src/study/experiment.ts";
import { experimentLine, outcomeLine, readStudyFile } from "../../src/study/experimentFile.ts";
import { runTask } from "../../src/study/runTask.ts";
import { commandFile, invitree } from "./invitree.ts";

const parameters = { ...openingParameters, population: 300, days: 40 };
const ensemble: Experiment = { kind: "ensemble", parameters, plan: emptyPlan, seeds: { first: 5, last: 14 } };
const map: Experiment = {
  ...ensemble,
  kind: "map",
  seeds: { first: 1, last: 3 },
  across: { key: "conversion", from: 0.1, to: 0.3, steps: 2, scale: "linear" },
  down: { key: "churnPerMonth", from: 0, to: 0.5, steps: 2, scale: "linear" },
};

const folder = mkdtempSync(join(tmpdir(), "invitree-study-"));
const ensembleFile = join(folder, "ensemble.json");
const mapFile = join(folder, "map.json");

beforeAll(async () => {
  await commandBundle();
  writeFileSync(ensembleFile, experimentLine(ensemble));
  writeFileSync(mapFile, JSON.stringify(JSON.parse(experimentLine(map)), null, 2));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What was written, line for line; the last line has an end too. */
async function linesOf(args: readonly string[], input?: string): Promise<string[]> {
  const { code, output, errors } = await invitree(args, input);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output.endsWith("\n")).toBe(true);
  return output.slice(0, -1).split("\n");
}

describe("invitree study", () => {
  it("writes the experiment, then the outcome of each of its runs, as the page has them", async () => {
    const [first, ...outcomes] = await linesOf(["study", ensembleFile]);
    expect(first).toBe(experimentLine(ensemble));
    const seeds = Array.from({ length: 10 }, (_, i) => 5 + i);
    expect(outcomes.toSorted()).toEqual(
      seeds.map((seed) => outcomeLine(runTask(ensemble, { variant: 0, seed }))).toSorted(),
    );
  });

  it("in parts is the whole, each run once, with the seeds of the whole in each part", async () => {
    const [first, ...whole] = await linesOf(["study", mapFile]);
    expect(whole).toHaveLength(12);
    const parts = await Promise.all(
      ["1/4", "2/4", "3/4", "4/4"].map((shard) => linesOf(["study", mapFile, "--shard", shard])),
    );
    // Three seeds in four parts: the last one is empty.
    expect(parts.map((part) => part.length)).toEqual([5, 5, 5, 1]);
    for (const part of parts) expect(part[0]).toBe(first);
    expect(parts.flatMap((part) => part.slice(1)).toSorted()).toEqual(whole.toSorted());
    const joined = readStudyFile(parts.map((part) => `${part.join("\n")}\n`).join(""));
    expect(joined.state).toBe("read");
    if (joined.state === "read") {
      expect(joined.experiment.seeds).toEqual({ first: 1, last: 3 });
      expect(joined.outcomes).toHaveLength(12);
    }
  });

  it("takes other seeds, and gives a part every so-manieth of them", async () => {
    const [first, ...outcomes] = await linesOf([
      "study",
      ensembleFile,
      "--seeds",
      "100-106",
      "--shard",
      "2/3",
    ]);
    expect(JSON.parse(first)).toMatchObject({ invitree: 1, seeds: [100, 106] });
    const seeds = outcomes.map((line) => (JSON.parse(line) as { seed: number }).seed);
    expect(seeds.toSorted((a, b) => a - b)).toEqual([101, 104]);
  });

  it("with several processes at once writes the same lines", async () => {
    const alone = await linesOf(["study", mapFile, "--shard", "1/2"]);
    const together = await linesOf(["study", mapFile, "--shard", "1/2", "--workers", "2"]);
    expect(together[0]).toBe(alone[0]);
    expect(together.toSorted()).toEqual(alone.toSorted());
  });

  it("reads the experiment from its standard input", async () => {
    const lines = await linesOf(["study", "-", "--seeds", "7"], experimentLine(ensemble));
    expect(lines[1]).toBe(outcomeLine(runTask(ensemble, { variant: 0, seed: 7 })));
    expect(lines).toHaveLength(2);
  });

  it.each([
    ["alone", []],
    ["with several processes", ["--workers", "2"]],
  ])("ends without a word when nobody reads any more, %s", async (_, more) => {
    // Far more than would be done in the time of a test.
    const args = [commandFile, "study", ensembleFile, "--seeds", "1-100000", ...more];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    const ended = once(child, "close");
    for await (const line of createInterface({ input: child.stdout })) {
      expect(line).toContain("invitree");
      break;
    }
    child.stdout.destroy();
    expect(await ended).toEqual([0, null]);
    expect(errors).toBe("");
  });

  it("tells what it repairs in a file, and goes on", async () => {
    const text =
      '{"invitree":1,"study":"ensemble","setting":"v=1&population=50&days=5&conversion=7","seeds":[1,1]}';
    const { code, output, errors } = await invitree(["study", "-"], text);
    expect(code).toBe(0);
    expect(output.split("\n")).toHaveLength(3);
    expect(errors).toMatch(/^invitree: -: .*onver.*\n$/);
  });

  it.each([
    ["alone", []],
    ["with several processes", ["--workers", "2"]],
  ])("names the seed whose amounts are too large to be counted, %s", async (_, more) => {
    const large = "startingMembers=20000&invitesPerWeek=0&churnPerMonth=0&days=3000&population=20000";
    const setting = `v=1&${large}&plan.price=1000000000&plan.ordersPerMonth=100`;
    const text = JSON.stringify({ invitree: 1, study: "ensemble", setting, seeds: [3, 4] });
    const { code, output, errors } = await invitree(["study", "-", ...more], text);
    expect(code).toBe(2);
    expect(output.split("\n")).toHaveLength(2);
    expect(errors).toMatch(/Seed 3: .*too large/);
    expect(errors).not.toContain(" at ");
  });

  it("says how it is used", async () => {
    const { code, output, errors } = await invitree(["--help"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    for (const word of ["--seeds", "--shard", "--workers", "cat"]) expect(output).toContain(word);
  });
});

describe("what is wrong is said in a sentence, with exit code 2 and nothing on the standard output", () => {
  it.each<[string, readonly string[], RegExp, string?]>([
    ["no command", [], /Nothing was asked for/],
    ["another command", ["studdy", "x"], /no command studdy/],
    ["no file", ["study"], /needs an experiment file/],
    ["a file too many", ["study", "a", "b"], /b is one too many/],
    ["an unknown file", ["study", join(folder, "nowhere.json")], /There is no file .*nowhere\.json\./],
    ["a folder", ["study", folder], /is a folder/],
    ["no JSON", ["study", "-"], /^invitree: -: .+/, "conversion: 3"],
    ["nothing", ["study", "-"], /empty/, ""],
    ["another JSON", ["study", "-"], /invitree/, '{"a":1}'],
    ["an unknown option", ["study", "x", "--seed", "3"], /Unknown option '--seed'/],
    ["an option without its value", ["study", "x", "--seeds"], /argument missing/],
    ["seeds in words", ["study", "x", "--seeds", "many"], /--seeds is two whole numbers/],
    ["seeds with a fraction", ["study", "x", "--seeds", "1-2.5"], /--seeds is two whole numbers/],
    ["seeds that go down", ["study", "x", "--seeds", "9-3"], /goes upwards/],
    ["seeds that are too large", ["study", "x", "--seeds", "1-4294967296"], /4294967295 at most/],
    ["too many seeds", ["study", "-", "--seeds", "1-9000000"], /9000000 seeds/, experimentLine(ensemble)],
    ["no part", ["study", "x", "--shard", "3"], /--shard is two whole numbers/],
    ["a part of none", ["study", "x", "--shard", "1/0"], /--shard is two whole numbers/],
    ["part 0", ["study", "x", "--shard", "0/4"], /from 1\/4 to 4\/4/],
    ["a part beyond the last", ["study", "x", "--shard", "5/4"], /from 1\/4 to 4\/4/],
    ["no workers", ["study", "x", "--workers", "0"], /--workers is a whole number/],
  ])("%s", async (_, args, sentence, input) => {
    const { code, output, errors } = await invitree(args, input);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(sentence);
    // One line: no trace.
    expect(errors.split("\n")).toHaveLength(2);
  });
});
