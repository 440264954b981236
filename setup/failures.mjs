import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "./paths.mjs";

/**
 * Something that failed, or passed only when it was tried again, and the first lines of what it said.
 *
 * @typedef {{ name: string, lines: string[] }} Failure
 * @typedef {import("./steps.mjs").VitestReport} VitestReport
 */

const linesOfTest = 8;
const mostCharacters = 200;

/** Stands before the failures that are named again at the end of a run, and nowhere else. */
export const failuresHeading = "— what failed";

/**
 * The tests that failed in a Vitest run, the files that broke before their first test, and, where neither explains its
 * exit code, the run itself with the last lines of its output.
 *
 * @param {VitestReport | undefined} report
 * @param {number} exitCode
 * @param {{ name: string, lastLines: string[] }} run
 * @returns {Failure[]}
 */
export function failuresOf(report, exitCode, { name, lastLines }) {
  const failures = (report?.testResults ?? []).flatMap((file) => {
    const path = `${name}: ${relative(root, file.name)}`;
    const tests = file.assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => madeOf(`${path} › ${test.fullName}`, [...new Set(test.failureMessages)].join("\n")));
    return tests.length === 0 && file.status === "failed" ? [madeOf(path, file.message)] : tests;
  });
  if (failures.length > 0 || (exitCode === 0 && report !== undefined)) return failures;
  return [{ name: `${name}: ended with exit code ${exitCode}, though no test failed`, lines: lastLines }];
}

/**
 * The tests that failed at first and passed when they were tried again.
 *
 * @param {VitestReport | undefined} report
 * @param {string} name of the run
 * @returns {Failure[]}
 */
export function passedLater(report, name) {
  return (report?.testResults ?? []).flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === "passed" && test.failureMessages.length > 0)
      .map((test) =>
        madeOf(
          `${name}: ${relative(root, file.name)} › ${test.fullName} (passed when tried again)`,
          [...new Set(test.failureMessages)].join("\n"),
        ),
      ),
  );
}

/** @param {string} name @param {string} message @returns {Failure} */
function madeOf(name, message) {
  const lines = plainLines(message).filter((line) => !/^\s*at .*(node_modules|node:|<anonymous>)/.test(line));
  return { name, lines: lines.slice(0, linesOfTest) };
}

/** The lines of a text that say something, without colours, none longer than a screen or two. @param {string} text */
function plainLines(text) {
  return stripVTControlCharacters(text)
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== "")
    .map((line) => (line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line));
}

/** Listens to an output and keeps its end. */
export function createTail() {
  const mostKept = 50_000;
  let text = "";
  return {
    /** @param {string} piece */
    hear(piece) {
      text = (text + piece).slice(-mostKept);
    },
    /** The last lines that say something. @param {number} count */
    lines: (count = Infinity) => (count === Infinity ? plainLines(text) : plainLines(text).slice(-count)),
  };
}

/**
 * How many of its lines each failure may say: what short ones leave goes to the longer.
 *
 * @param {Failure[]} failures
 * @param {number} mostLines together
 * @returns {Map<Failure, number>}
 */
function roomFor(failures, mostLines) {
  const room = new Map();
  let left = mostLines;
  for (const [index, failure] of failures.toSorted((a, b) => a.lines.length - b.lines.length).entries()) {
    const own = Math.min(failure.lines.length, Math.floor(left / (failures.length - index)));
    room.set(failure, own);
    left -= own;
  }
  return room;
}

/**
 * The failures, for a person who reads only the end of a log: every name, and below each as many of its lines as
 * there is room for.
 *
 * @param {Failure[]} failures
 * @param {number} [mostLines]
 * @returns {string[]} no lines if nothing failed
 */
export function recap(failures, mostLines = 100) {
  if (failures.length === 0) return [];
  const shown = failures.slice(0, mostLines);
  const room = roomFor(shown, mostLines - shown.length);
  const lines = shown.flatMap((each) => [
    each.name,
    ...each.lines.slice(0, room.get(each)).map((line) => `    ${line}`),
  ]);
  const left = failures.length - shown.length;
  return [failuresHeading, ...lines, ...(left > 0 ? [`and ${left} more`] : [])];
}

/**
 * What a run of checks says of its failures at its end, or else the lines that say FAILED, or else its last lines.
 *
 * @param {string[]} lines of its output
 */
export function lastWords(lines) {
  const heading = lines.lastIndexOf(failuresHeading);
  if (heading >= 0) return lines.slice(heading + 1, -1);
  const failed = lines.filter((line) => /\bFAILED\b/.test(line));
  return failed.length > 0 ? failed : lines.slice(-25);
}
