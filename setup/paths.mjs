import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's folder. Looked for from here upwards, for the benches run as a bundle from another folder. */
export const root = folderWith("vite.config.ts", import.meta.dirname);

/** What can be thrown away at any time: locks, a browser, reports. */
export const cache = join(root, ".cache");

/** @param {string} name @param {string} folder @returns {string} */
function folderWith(name, folder) {
  if (existsSync(join(folder, name))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No folder above holds ${name}.`);
  return folderWith(name, parent);
}
