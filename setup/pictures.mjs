// Draws the scenes of test/pictures and compares them with the pictures kept of them; with --write, those that look
// different are kept anew: look at each before you commit it.
import { findBrowser } from "./findBrowser.mjs";
import { run } from "./run.mjs";

await findBrowser();
process.exitCode = await run("vitest run --project browser test/browser/pictures.test.ts", {
  env: process.argv.includes("--write") ? { INVITREE_PICTURES: "write" } : {},
});
