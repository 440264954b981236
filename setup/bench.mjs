// Builds the page, bundles the benches as production code, one bundle for Node and one for an empty page, runs them.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { findBrowser } from "./findBrowser.mjs";
import { cache, root } from "./paths.mjs";
import { run } from "./run.mjs";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const outDir = join(cache, "bench");
const shared = { configFile: /** @type {const} */ (false), root, logLevel: /** @type {const} */ ("warn") };

await findBrowser();
process.env.NODE_ENV = "production";
const code = await run(scripts.build);
if (code !== 0) process.exit(code);

rmSync(outDir, { recursive: true, force: true });
await build({
  ...shared,
  build: {
    ssr: true,
    outDir,
    target: "node20",
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { input: ["test/bench/run.ts", "test/bench/oneSize.ts"] },
  },
});
await build({
  ...shared,
  worker: { format: "iife" },
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: "test/bench/inPage.ts",
      output: { format: "iife", entryFileNames: "inPage.js" },
    },
  },
});
const names = process.argv.slice(2).map((name) => JSON.stringify(name));
process.exitCode = await run(
  ["node --expose-gc", JSON.stringify(join(outDir, "run.js")), ...names].join(" "),
);
