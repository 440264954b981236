// Runs every check there is, goes on after a failed one, names what failed once more, and ends with one line:
// "N passed, N failed". `npm test -- node dom` runs these steps alone.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createTail, failuresOf, passedLater, recap } from "./failures.mjs";
import { installPackages } from "./packages.mjs";
import { cache, root } from "./paths.mjs";
import { run } from "./run.mjs";
import { chosenSteps, countLine, countTests, sum } from "./steps.mjs";

/**
 * @typedef {import("./steps.mjs").Count} Count
 * @typedef {import("./failures.mjs").Failure} Failure
 */

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** So much of the output of a script that failed stands at the end again. */
const lastLines = 15;

/** @type {Failure[]} */
const failures = [];

/** Runs a command that talks as it would to the terminal, if we have one. @param {string} command */
async function runHeard(command) {
  const tail = createTail();
  const code = await run(command, { hear: tail.hear, env: process.stdout.isTTY ? { FORCE_COLOR: "1" } : {} });
  return { code, lastLines: tail.lines(lastLines) };
}

/** A script of package.json counts as one test. @param {string} script @returns {Promise<Count>} */
async function runScript(script) {
  const { code, lastLines: lines } = await runHeard(scripts[script]);
  if (code === 0) return { passed: 1, failed: 0 };
  failures.push({ name: `npm run ${script}`, lines });
  return { passed: 0, failed: 1 };
}

/** @param {string} project @returns {Promise<Count>} */
async function runVitest(project) {
  const file = join(cache, "tests", `${project}.json`);
  rmSync(file, { force: true });
  const { code, lastLines: lines } = await runHeard(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${JSON.stringify(file)}`,
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  failures.push(...failuresOf(report, code, { name: project, lastLines: lines }));
  failures.push(...passedLater(report, project));
  return countTests(report, code);
}

/** @param {import("./steps.mjs").Step} step @returns {Promise<Count>} */
async function runStep({ name, scripts: names = [], project }) {
  console.log(`\n— ${name}`);
  const counts = [];
  for (const script of names) counts.push(await runScript(script));
  if (project !== undefined && sum(counts).failed === 0) counts.push(await runVitest(project));
  const count = sum(counts);
  if (count.failed > 0) console.log(`— ${name} failed`);
  return count;
}

const counts = [];
try {
  const chosen = chosenSteps(process.argv.slice(2));
  await installPackages(root);
  for (const step of chosen) counts.push(await runStep(step));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1 });
}
console.log(["", ...recap(failures), countLine(sum(counts))].join("\n"));
process.exitCode = sum(counts).failed === 0 ? 0 : 1;
