/**
 * The steps of `npm test`, in order: each runs scripts of package.json, and a Vitest project where it names one.
 *
 * @typedef {{ name: string, scripts?: string[], project?: string }} Step
 * @type {Step[]}
 */
export const steps = [
  { name: "types", scripts: ["typecheck"] },
  { name: "lint", scripts: ["lint"] },
  { name: "format", scripts: ["format:check"] },
  { name: "unused", scripts: ["knip"] },
  { name: "node", project: "node" },
  { name: "dom", project: "dom" },
  { name: "german", project: "german" },
  { name: "build", scripts: ["build"] },
  { name: "browser", scripts: ["browser"], project: "browser" },
];

/**
 * The steps of these names, all if none is named. Throws a sentence about a name that is no step's.
 *
 * @param {string[]} names
 */
export function chosenSteps(names) {
  const known = steps.map((step) => step.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no step "${unknown}": choose from ${known.join(", ")}.`);
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

/**
 * What a Vitest run counts: its tests, and one failure for each file that broke before its first test. A run without a
 * report, or one that failed although no test did, is one failure.
 *
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} TestReport
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestReport[] }} FileReport
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: FileReport[] }} VitestReport
 * @param {VitestReport | undefined} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countTests(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: exitCode === 0 ? failed : Math.max(1, failed) };
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce(
    (total, count) => ({ passed: total.passed + count.passed, failed: total.failed + count.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The line that every run of checks ends with. @param {Count} count */
export const countLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * What a run of checks counted, by the last such line of its output. One without that line, or one that failed although
 * it counts no failure, is one failure.
 *
 * @param {string[]} lines
 * @param {number} exitCode
 * @returns {Count}
 */
export function countOf(lines, exitCode) {
  const found = lines
    .map((line) => /^(\d+) passed, (\d+) failed$/.exec(line))
    .findLast((match) => match !== null);
  if (found === undefined || found === null) return { passed: 0, failed: 1 };
  const [passed, failed] = [Number(found[1]), Number(found[2])];
  return { passed, failed: exitCode === 0 ? failed : Math.max(1, failed) };
}
