import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of the first of these commands that is installed. */
export function findCommand(...names: readonly string[]): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}
