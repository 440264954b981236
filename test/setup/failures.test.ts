import { describe, expect, it } from "vitest";
import {
  createTail,
  failuresHeading,
  failuresOf,
  lastWords,
  passedLater,
  recap,
} from "../../setup/failures.mjs";
import { madeUpFile, madeUpReport, madeUpTest } from "./vitestReport.ts";

const run = { name: "node", lastLines: ["the end"] };
const red = (text: string): string => `\u001B[31m${text}\u001B[39m`;

describe("the failures of a Vitest run", () => {
  it("are its failed tests, by file and name, with the first lines of what they said", () => {
    const said = `${red("AssertionError: 1 is not 2")}\n\n  at here\n    at node_modules/deep.js:1\n    at node:internal\n${"at there\n".repeat(50)}`;
    const report = madeUpReport(
      madeUpFile("test/a.test.ts", "failed", madeUpTest("a wrong", "failed", said)),
      madeUpFile("test/b.test.ts", "passed", madeUpTest("b right", "passed")),
    );
    const [failure, ...others] = failuresOf(report, 1, run);
    expect(others).toEqual([]);
    expect(failure.name).toMatch(/^node: test.a\.test\.ts › a wrong$/);
    expect(failure.lines.slice(0, 3)).toEqual(["AssertionError: 1 is not 2", "  at here", "at there"]);
    expect(failure.lines.length).toBeLessThan(10);
  });

  it("are the files that broke before their first test", () => {
    const report = madeUpReport(madeUpFile("broken.test.ts", "failed"));
    expect(failuresOf(report, 1, run)).toEqual([
      { name: "node: broken.test.ts", lines: ["it could not be read"] },
    ]);
  });

  it("are the run itself where no test explains its end", () => {
    const fine = madeUpReport(madeUpFile("a.test.ts", "passed", madeUpTest("a", "passed")));
    expect(failuresOf(fine, 0, run)).toEqual([]);
    for (const [report, code] of [[fine, 1] as const, [undefined, 1] as const, [undefined, 0] as const])
      expect(failuresOf(report, code, run)).toEqual([
        { name: expect.stringContaining(`exit code ${code}`), lines: ["the end"] },
      ]);
  });

  it("name apart what passed only when it was tried again", () => {
    const report = madeUpReport(
      madeUpFile("a.test.ts", "passed", madeUpTest("a", "passed", "it was late"), madeUpTest("b", "passed")),
    );
    expect(failuresOf(report, 0, run)).toEqual([]);
    expect(passedLater(report, "browser")).toEqual([
      { name: "browser: a.test.ts › a (passed when tried again)", lines: ["it was late"] },
    ]);
  });
});

describe("the recap", () => {
  it("is empty where nothing failed", () => {
    expect(recap([])).toEqual([]);
  });

  it("names everything before it says more of anything", () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      name: `test ${i}`,
      lines: Array.from({ length: 20 }, (_line, line) => `line ${line}`),
    }));
    const lines = recap(many, 100);
    expect(lines[0]).toBe(failuresHeading);
    expect(lines.length).toBeLessThanOrEqual(101);
    expect(many.every(({ name }) => lines.includes(name))).toBe(true);
    expect(lines.slice(1, 4)).toEqual(["test 0", "    line 0", "    line 1"]);
  });

  it("gives to the long what the short leave", () => {
    const long = { name: "long", lines: Array.from({ length: 20 }, (_, line) => `line ${line}`) };
    expect(recap([{ name: "short", lines: ["said"] }, long], 12)).toHaveLength(1 + 12);
  });

  it("counts what it has no room for", () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ name: `test ${i}`, lines: ["said"] }));
    expect(recap(many, 3)).toEqual([failuresHeading, "test 0", "test 1", "test 2", "and 9 more"]);
  });
});

describe("the tail of an output", () => {
  it("is its last lines, however the pieces came", () => {
    const tail = createTail();
    for (const piece of ["one\ntw", "o\n\n", red("three"), "\n"]) tail.hear(piece);
    expect(tail.lines(2)).toEqual(["two", "three"]);
    expect(tail.lines()).toEqual(["one", "two", "three"]);
  });
});

describe("the last words of a run of checks", () => {
  it("are its own recap", () => {
    const lines = ["V01 FAILED", ...recap([{ name: "a", lines: ["said"] }]), "3 passed, 1 failed"];
    expect(lastWords(lines)).toEqual(["a", "    said"]);
  });

  it("are the lines that say FAILED where there is none", () => {
    expect(lastWords(["V01  held", "V02  FAILED  a law", "1 passed, 1 failed"])).toEqual([
      "V02  FAILED  a law",
    ]);
  });

  it("are its last lines where it says nothing of failures", () => {
    expect(lastWords(["began", "broke"])).toEqual(["began", "broke"]);
  });
});
