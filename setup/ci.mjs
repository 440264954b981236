// Runs all that is checked of a change, goes on after a failed step, and ends with the names of what failed and one
// line that sums all steps: "N passed, N failed". The log that is kept of such a run may be only its end.
import { createTail, failuresHeading, lastWords, recap } from "./failures.mjs";
import { run } from "./run.mjs";
import { countLine, countOf, sum } from "./steps.mjs";

/** @typedef {import("./failures.mjs").Failure} Failure */

const minutes = 60_000;

/** What is still running then is ended, so that the last line comes in any case. */
const endMs = Date.now() + 56 * minutes;

const steps = ["npm test", "npm run validate", "npm run test:engines"];

/** --silent keeps npm from adding lines of its own; CI says that nothing may be left out. @param {string} step */
async function runStep(step) {
  console.log(`\n═ ${step}`);
  const tail = createTail();
  const timeout = Math.max(1, endMs - Date.now());
  const code = await run(`${step} --silent`, { hear: tail.hear, timeout, env: { CI: "true" } });
  const isLate = Date.now() >= endMs;
  const lines = [...tail.lines(), ...(isLate ? ["It was ended: there was no time left."] : [])];
  return { step, count: countOf(lines, code), lines };
}

const results = [];
for (const step of steps) results.push(await runStep(step));

const failures = results
  .filter(({ count, lines }) => count.failed > 0 || lines.includes(failuresHeading))
  .map(({ step, lines }) => ({ name: `═ ${step}`, lines: lastWords(lines) }));
const total = sum(results.map(({ count }) => count));
const each = results.map(({ step, count }) => `${step}: ${countLine(count)}`);
console.log(["", ...recap(failures), ...each, countLine(total)].join("\n"));
process.exit(total.failed === 0 ? 0 : 1);
