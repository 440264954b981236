// Runs every check there is, goes on after a failed one, and ends with one line: "N passed, N failed".
// `npm test -- node dom` runs these steps alone.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./packages.mjs";
import { cache, root } from "./paths.mjs";
import { run } from "./run.mjs";
import { chosenSteps, countTests, sum } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Count} Count */

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** A script of package.json counts as one test. @param {string} name @returns {Promise<Count>} */
async function runScript(name) {
  const code = await run(scripts[name]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} project @returns {Promise<Count>} */
async function runVitest(project) {
  const file = join(cache, "tests", `${project}.json`);
  rmSync(file, { force: true });
  const code = await run(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${JSON.stringify(file)}`,
  );
  return countTests(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined, code);
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
const { passed, failed } = sum(counts);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
