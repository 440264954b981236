import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../setup/paths.mjs";
import type { Figure } from "./figure.ts";

/** What a visitor loads before the first picture. */
export function firstLoad(): Figure[] {
  const kilobytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
  const dist = join(root, "dist");
  // What comes later is fetched on demand and not in the page's text.
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => join(dist, path));
  return [
    {
      name: "page's first scripts, worker included, gzip",
      value: scripts.reduce((sum, path) => sum + kilobytes(path), 0),
      unit: "kB",
    },
    {
      name: "embed's script, worker included, gzip",
      value: kilobytes(join(dist, "embed.js")),
      unit: "kB",
    },
  ];
}
