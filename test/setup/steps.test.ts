import { describe, expect, it } from "vitest";
import { chosenSteps, countTests, steps } from "../../setup/steps.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe("the count of a Vitest run", () => {
  it("is its tests", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file("failed", "passed", "failed")],
    };
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("counts a file that broke before its first test", () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file("passed"), file("failed")] };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("never calls a failed run a passed one", () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [file("passed", "passed", "passed")],
    };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
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
