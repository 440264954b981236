import { describe, expect, it } from "vitest";
import { chosenSteps, countLine, countOf, countTests, steps } from "../../setup/steps.mjs";
import { madeUpFile, madeUpReport, madeUpTest } from "./vitestReport.ts";

const passed = (name: string) => madeUpTest(name, "passed");
const failed = (name: string) => madeUpTest(name, "failed", "wrong");

describe("the count of a Vitest run", () => {
  it("is its tests", () => {
    const report = madeUpReport(
      madeUpFile("a.test.ts", "failed", passed("1"), failed("2")),
      madeUpFile("b.test.ts", "passed", passed("3"), passed("4")),
    );
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("counts a file that broke before its first test", () => {
    const report = madeUpReport(
      madeUpFile("a.test.ts", "passed", passed("1"), passed("2")),
      madeUpFile("b.test.ts", "failed"),
    );
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("never calls a failed run a passed one", () => {
    const report = madeUpReport(madeUpFile("a.test.ts", "passed", passed("1"), passed("2")));
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("the count of a run of checks", () => {
  it("is the last line of its kind", () => {
    expect(countOf(["1 passed, 2 failed", countLine({ passed: 30, failed: 0 }), "bye"], 0)).toEqual({
      passed: 30,
      failed: 0,
    });
  });

  it("never calls a failed run a passed one", () => {
    expect(countOf(["30 passed, 0 failed"], 1)).toEqual({ passed: 30, failed: 1 });
    expect(countOf(["30 passed, 2 failed"], 1)).toEqual({ passed: 30, failed: 2 });
    expect(countOf(["all 30 passed, 0 failed"], 0)).toEqual({ passed: 0, failed: 1 });
    expect(countOf([], 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("the chosen steps", () => {
  it("are all, unless some are named", () => {
    expect(chosenSteps([])).toEqual(steps);
    expect(chosenSteps(["dom", "node"]).map((step) => step.name)).toEqual(["node", "dom"]);
  });

  it("are never a step that does not exist", () => {
    expect(() => chosenSteps(["nodes"])).toThrow("choose from types, lint");
  });
});
