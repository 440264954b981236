import { join } from "node:path";
import { root } from "../../setup/paths.mjs";
import type { FileReport, TestReport, VitestReport } from "../../setup/steps.mjs";

/** A made-up test of a report: its name, its outcome and what it said. */
export const madeUpTest = (fullName: string, status: string, ...failureMessages: string[]): TestReport => ({
  fullName,
  status,
  failureMessages,
});

/** A made-up file of a report: a path in the project, its outcome, its tests. */
export const madeUpFile = (path: string, status: string, ...assertionResults: TestReport[]): FileReport => ({
  name: join(root, path),
  status,
  message: status === "failed" && assertionResults.length === 0 ? "it could not be read" : "",
  assertionResults,
});

/** A made-up report of these files. */
export function madeUpReport(...testResults: FileReport[]): VitestReport {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  return { numPassedTests: count("passed"), numFailedTests: count("failed"), testResults };
}
