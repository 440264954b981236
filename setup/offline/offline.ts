import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Plugin } from "vite";
import type { BuiltFiles } from "../../src/offline/builtFiles.ts";

const worker = fileURLToPath(new URL("../../src/offline/offline.worker.ts", import.meta.url));

/** The service worker's file, at the top of the built site: it serves what lies below it. */
const workerFile = "sw.js";

/** What a page may ask for: all but pictures and data for other sites, and the worker itself. */
const isWanted = (path: string): boolean =>
  path !== workerFile && (/^(assets|thumbnails)\//.test(path) || /^[^/]+\.(html|js|css|svg)$/.test(path));

/** The files of a built site that are kept for days without a network, with their hashes. */
export function listBuiltFiles(folder: string): BuiltFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join("/"))
    .filter(isWanted)
    .toSorted();
  const hashOf = (data: Buffer | string): string => createHash("sha256").update(data).digest("base64");
  const files = Object.fromEntries(
    paths.map((path) => [path, `sha256-${hashOf(readFileSync(join(folder, path)))}`]),
  );
  return { version: hashOf(JSON.stringify(files)).slice(0, 16), files };
}

/** Writes the service worker of a built site into its folder; anew after each build that adds to it. */
export async function writeOfflineWorker(folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { builtFiles: JSON.stringify(listBuiltFiles(folder)) },
    build: { write: false, rolldownOptions: { input: worker, output: { format: "iife" } } },
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error("One build has one output.");
  writeFileSync(join(folder, workerFile), built.output[0].code);
}

/** Has the built site keep itself for days without a network. */
export function offline(): Plugin {
  return {
    name: "invitree:offline",
    apply: "build",
    writeBundle: {
      // Others may write files of their own.
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (dir !== undefined) await writeOfflineWorker(dir);
      },
    },
  };
}
