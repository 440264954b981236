import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  figureParts,
  figureQuestions,
  figureStarts,
  readFigure,
  usualFigure,
  writeFigure,
} from "../../src/parameters/embedFigure.ts";
import type { EmbedFigure } from "../../src/parameters/embedFigure.ts";
import { parameterKeys } from "../../src/parameters/parameterTable.ts";

const someOf = <Word extends string>(words: readonly Word[], least: number) =>
  fc.subarray([...words], { minLength: least });

const anyFigure: fc.Arbitrary<EmbedFigure> = fc.record({
  parts: someOf(figureParts, 1),
  controls: someOf(parameterKeys, 0),
  locked: someOf(parameterKeys, 0),
  start: fc.constantFrom(...figureStarts),
  question: fc.constantFrom(null, ...figureQuestions),
  host: fc.constantFrom(null, "none", "https://example.org", "http://localhost:8080", "http://[::1]:3000"),
});

describe("a figure's query", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        expect(readFigure(`?v=1&seed=3&${writeFigure(figure)}&other=1`)).toEqual({ figure, notes: [] });
      }),
    );
  });

  test("says nothing of what is usual", () => {
    expect(writeFigure(usualFigure)).toBe("");
    expect(readFigure("")).toEqual({ figure: usualFigure, notes: [] });
  });

  test("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, value) => {
        for (const query of [
          text,
          ...["parts", "controls", "locked", "start", "ask", "host"].map((key) => `${key}=${value}`),
        ]) {
          const { figure } = readFigure(query);
          expect(figure.parts.length).toBeGreaterThan(0);
          for (const part of figure.parts) expect(figureParts).toContain(part);
          for (const key of [...figure.controls, ...figure.locked]) expect(parameterKeys).toContain(key);
        }
      }),
    );
  });

  test.each([
    ["parts=curve~graph~curve", { parts: ["graph", "curve"] }, 0],
    ["parts=Graph~film", { parts: ["graph"] }, 1],
    ["parts=film", {}, 1],
    ["parts=none", {}, 0],
    ["controls=conversion~password", { controls: ["conversion"] }, 1],
    ["start=at%20once", {}, 1],
    ["ask=loss&ask=members", { question: "loss" }, 0],
    ["host=https://Example.org:443/", { host: "https://example.org" }, 0],
    ["host=https://example.org/page", { host: "none" }, 1],
    ["host=javascript:alert(1)", { host: "none" }, 1],
    ["host=*", { host: "none" }, 1],
    ["host=none", { host: "none" }, 0],
  ])("%s is read as what it can mean", (query, meant, notes) => {
    const read = readFigure(query);
    expect(read.figure).toEqual({ ...usualFigure, ...meant });
    expect(read.notes).toHaveLength(notes);
  });
});
