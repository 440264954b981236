// Builds the page, bundles the benches as production code, one bundle for Node, one for an empty page, and one that
// draws beside others, runs them.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { findBrowser } from "./findBrowser.mjs";
import { installPackages } from "./packages.mjs";
import { cache, root } from "./paths.mjs";
import { run } from "./run.mjs";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const outDir = join(cache, "bench");
const shared = { configFile: /** @type {const} */ (false), root, logLevel: /** @type {const} */ ("warn") };
const asked = process.argv.slice(2);

/** @param {string[]} benches @returns {boolean} whether one of them is wanted */
const wants = (...benches) => asked.length === 0 || asked.some((name) => benches.includes(name));

/** @param {string} input @param {string} name */
const bundleForPage = (input, name) =>
  build({
    ...shared,
    worker: { format: "iife" },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: "iife", entryFileNames: name } },
    },
  });

await findBrowser();
process.env.NODE_ENV = "production";
if (wants("page", "studies", "figures", "film", "memory")) {
  const code = await run(scripts.build);
  if (code !== 0) process.exit(code);
}

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
await bundleForPage("test/bench/inPage.ts", "inPage.js");
if (wants("peers")) {
  await installPackages(join(root, "test", "bench", "peers"));
  await bundleForPage("test/bench/peers/inPage.ts", "peersInPage.js");
}
const names = asked.map((name) => JSON.stringify(name));
process.exitCode = await run(
  ["node --expose-gc", JSON.stringify(join(outDir, "run.js")), ...names].join(" "),
);
