import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parameterKeys, parameterTable } from "../../src/parameters/parameterTable.ts";
import type { Parameter } from "../../src/parameters/parameter.ts";
import { parameterMeanings } from "../../src/parameters/parameterMeanings.ts";
import { parameterWords } from "../../src/parameters/parameterWords.ts";
import type { ParameterWords } from "../../src/parameters/parameterWords.ts";
import { root } from "../../setup/paths.mjs";
import { readSource } from "../architecture/readSource.ts";

/** Every file that comes along when one is loaded. */
function loadedWith(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const { imports } = readSource(path, readFileSync(join(root, path), "utf8"));
  for (const { target, isType, isPackage } of imports) if (!isType && !isPackage) loadedWith(target, found);
  return found;
}

describe("the words of the parameters", () => {
  it("name every parameter and every choice once, and say in a line what it means", () => {
    for (const key of parameterKeys) {
      const { label, choices }: ParameterWords = parameterWords[key];
      const meaning = parameterMeanings[key];
      expect(label, key).not.toBe("");
      expect(meaning, key).toMatch(/^[A-Z0-9].*\.$/);
      expect(meaning.length, key).toBeLessThan(140);
      const row: Parameter = parameterTable[key];
      if (row.kind === "choice") expect(Object.keys(choices ?? {})).toEqual([...row.choices]);
    }
    const labels = parameterKeys.map((key) => parameterWords[key].label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("are not carried by the worker", () => {
    const loaded = loadedWith("src/worker/simulation.worker.ts");
    expect(loaded).toContain("src/parameters/parameterTable.ts");
    expect(loaded).not.toContain("src/parameters/parameterWords.ts");
  });
});
