import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache, root } from "./paths.mjs";

const rooms = ["language", "parameters", "model", "study", "node"];
const fileName = "command.mjs";

/** What the bundle is made of, as a short name. */
function fingerprint() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const room of rooms) {
    const folder = join(root, "src", room);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    for (const file of files.toSorted())
      hash.update(`${room}/${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * The command line as one file that Node runs, made when there is none of this source yet: in a second. Any number of processes
 * may ask for it at the same time. Says nothing: the standard output belongs to the command.
 *
 * @returns {Promise<string>} its path
 */
export async function commandBundle() {
  const folder = join(cache, "command", fingerprint());
  const file = join(folder, fileName);
  if (existsSync(file)) return file;
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  const outDir = `${folder}.${process.pid}`;
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      ssr: "src/node/command.ts",
      outDir,
      target: "node20",
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: fileName } },
    },
  });
  try {
    renameSync(outDir, folder);
  } catch (failure) {
    // Another process was faster; what it has made is the same.
    rmSync(outDir, { recursive: true, force: true });
    if (!existsSync(file)) throw failure;
  }
  return file;
}
