// Bundles the laws as production code and tries each; what follows `npm run validate --` goes to them.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { languageOf, languageResolution, languages, languageVariable } from "./languages.mjs";
import { cache, root } from "./paths.mjs";
import { run } from "./run.mjs";

/** Tries the laws as they are said in a language. @param {import("./languages.mjs").Language} language */
async function validate(language) {
  const outDir = join(cache, "validate");
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    ...languageResolution(language),
    build: {
      ssr: "test/validation/run.ts",
      outDir,
      target: "node20",
      emptyOutDir: false,
      copyPublicDir: false,
    },
  });
  const options = process.argv.slice(2).map((option) => JSON.stringify(option));
  return run(["node", JSON.stringify(join(outDir, "run.js")), ...options].join(" "));
}

process.env.NODE_ENV = "production";
process.exitCode = 0;
// What the page shows is written in every language that it is built in.
const isWritten = process.argv.includes("--write");
const spoken = isWritten ? languages : [languageOf(process.env[languageVariable])];
for (const language of spoken) process.exitCode ||= await validate(language);
