import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../setup/paths.mjs";
import type { Figure } from "./figure.ts";

/** A script of a folder with all that it imports before it runs. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, other] of readFileSync(path, "utf8").matchAll(
    /\bimport(?:[^"'();]*from)?["']\.\/([^"']+\.js)["']/g,
  ))
    withImports(join(dirname(path), other), found);
  return found;
}

/** What a visitor loads before the first picture. */
export function firstLoad(): Figure[] {
  const kilobytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
  const dist = join(root, "dist");
  // What comes later is fetched on demand and not in the page's text.
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const scripts = new Set<string>();
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+\.js)"/g)) withImports(join(dist, path), scripts);
  return [
    {
      name: "page's first scripts, worker included, gzip",
      value: [...scripts].reduce((sum, path) => sum + kilobytes(path), 0),
      unit: "kB",
    },
    {
      name: "embed's script, worker included, gzip",
      value: kilobytes(join(dist, "embed.js")),
      unit: "kB",
    },
  ];
}
