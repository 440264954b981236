// Bundles the model once for all engines, and what asks them, and has every link of the corpus run in each of them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { cache, root } from "./paths.mjs";
import { run } from "./run.mjs";

const outDir = join(cache, "engines");
const shared = {
  configFile: /** @type {const} */ (false),
  root,
  logLevel: /** @type {const} */ ("warn"),
  publicDir: /** @type {const} */ (false),
};

rmSync(outDir, { recursive: true, force: true });
await build({
  ...shared,
  build: { ssr: "test/engines/run.ts", outDir, target: "node20", emptyOutDir: false },
});
await build({
  ...shared,
  build: {
    outDir,
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: "test/engines/everywhere.ts",
      output: { format: "es", entryFileNames: "everywhere.js" },
      preserveEntrySignatures: "strict",
    },
  },
});

// Profiles and whatever else the browsers write, in a place that does not outlive them. Who ends us ends them too;
// we stay to clean up.
const folder = mkdtempSync(join(tmpdir(), "invitree-"));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {});
const words = process.argv.slice(2).map((word) => JSON.stringify(word));
process.exitCode = await run(["node", JSON.stringify(join(outDir, "run.js")), ...words].join(" "), {
  env: { TMPDIR: folder },
});
rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
