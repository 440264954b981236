import { languages, languageVariable } from "./languages.mjs";
import { run } from "./run.mjs";

/** What stands beside the page in every language, and what there is one of. */
const modes = ["validation", "embed"];
const modesOfAll = ["element"];

process.exitCode = 0;
for (const { code, folder } of languages) {
  process.env[languageVariable] = code;
  const own = ["", ...modes, ...(folder === "." ? modesOfAll : [])];
  for (const mode of own) {
    process.exitCode ||= await run(`vite build${mode === "" ? "" : ` --mode ${mode}`}`);
  }
}
