// Bundles the laws as production code and tries each; what follows `npm run validate --` goes to them.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { cache, root } from "./paths.mjs";
import { run } from "./run.mjs";

const outDir = join(cache, "validate");

process.env.NODE_ENV = "production";
rmSync(outDir, { recursive: true, force: true });
await build({
  configFile: false,
  root,
  logLevel: "warn",
  build: {
    ssr: "test/validation/run.ts",
    outDir,
    target: "node20",
    emptyOutDir: false,
    copyPublicDir: false,
  },
});
const options = process.argv.slice(2).map((option) => JSON.stringify(option));
process.exitCode = await run(["node", JSON.stringify(join(outDir, "run.js")), ...options].join(" "));
