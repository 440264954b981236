import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../setup/paths.mjs";
import { readSource } from "../architecture/readSource.ts";

/** All source files that a file needs when it runs, its own included. */
function neededBy(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path) || !/\.tsx?$/.test(path) || !existsSync(join(root, path))) return found;
  found.add(path);
  const { imports } = readSource(path, readFileSync(join(root, path), "utf8"));
  for (const { target, isType, isPackage } of imports) if (!isType && !isPackage) neededBy(target, found);
  return found;
}

test("the page of laws shows what was found, and brings no model to find it again", () => {
  const needed = [...neededBy("src/validation.tsx")];
  expect(needed).toContain("src/validation/page/LawPicture.tsx");
  expect(needed.filter((path) => /^src\/(model|worker|validation\/laws)\b/.test(path))).toEqual([]);
});
