import { describe, expect, it } from "vitest";
import { acts, actingParameters } from "../../src/parameters/actingParameters.ts";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import type { Parameter } from "../../src/parameters/parameter.ts";
import { parameterKeys, parameterTable } from "../../src/parameters/parameterTable.ts";
import { scenarios } from "../../src/parameters/scenarios.ts";
import { readCorpus } from "./corpus.ts";

const corpus = readCorpus();
const settings = corpus.map(({ query }) => readLink(query).state.parameters);

describe("the corpus of links", () => {
  it("holds links as the page writes them, each once", () => {
    for (const { query } of corpus) expect(writeLink(readLink(query).state)).toBe(query);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    expect(new Set(corpus.map(({ query }) => query)).size).toBe(corpus.length);
  });

  it("says of each which run it gives", () => {
    for (const { name, digest, members } of corpus) {
      expect(digest, name).toMatch(/^[0-9a-f]{16}$/);
      expect(members, name).toBeGreaterThan(0);
    }
    // Some links say the same in two ways, and two scenarios show two plans on one run.
    const runs = new Set(settings.map((setting) => JSON.stringify(actingParameters(setting))));
    expect(new Set(corpus.map(({ digest }) => digest)).size).toBe(runs.size);
  });

  it("shows every scenario as it is", () => {
    for (const { key } of scenarios)
      expect(corpus.map(({ query }) => query)).toContain(key === "opening" ? "v=1" : `v=1&scenario=${key}`);
  });

  it.each(parameterKeys.filter((key) => key !== "peopleEach"))("has a run in which %s matters", (key) => {
    const parameter: Parameter = parameterTable[key];
    const values = new Set(settings.filter((setting) => acts(key, setting)).map((setting) => setting[key]));
    if (parameter.kind === "choice") expect(values).toEqual(new Set<unknown>(parameter.choices));
    else expect([...values].some((value) => value !== parameter.neutral)).toBe(true);
  });

  it("reaches the limit, the longest time, the shortest cycle and both shapes of churn", () => {
    const ends = settings.map(({ memberLimit }, index) => corpus[index].members === memberLimit);
    expect(ends).toContain(true);
    expect(settings.some(({ days }) => days === 3_650)).toBe(true);
    expect(settings.some(({ cycleDays }) => cycleDays === 0)).toBe(true);
    expect(settings.some(({ churnShape }) => churnShape > 1)).toBe(true);
    expect(settings.some(({ churnShape }) => churnShape < 1)).toBe(true);
  });
});
