import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLessonLink, writeLessonLink } from "../../src/lessons/lessonLink.ts";
import { lessons } from "../../src/lessons/lessons.ts";
import { addressQuery } from "../../src/page/addressQuery.ts";
import { readLink } from "../../src/parameters/link.ts";

const read = (query: string) => readLessonLink(query, lessons);

describe("a lesson's link", () => {
  it("names the lesson, the step as people count, and the luck", () => {
    expect(read("?lesson=cliff")).toEqual({ lesson: "cliff", step: null, seed: "own" });
    expect(read("lesson=cliff&lesson.step=3")?.step).toBe(2);
    expect(read("lesson=cliff~3")?.step).toBe(2);
    expect(read("lesson=cliff&lesson.seed=each")?.seed).toBe("each");
    expect(read("lesson=cliff&lesson.seed=17")?.seed).toBe(17);
  });

  it.each([
    "",
    "?",
    "lesson=",
    "lesson=nothing",
    "lesson=~3",
    "lesson=%E0%A4%A",
    "lesson=constructor",
    "lessons=cliff",
  ])("%s opens none", (query) => expect(read(query)).toBeNull());

  it.each([
    ["lesson=cliff~x", null, "own"],
    ["lesson=cliff~-1", null, "own"],
    ["lesson=cliff&lesson.step=1e3", null, "own"],
    ["lesson=cliff&lesson.step=0", 0, "own"],
    ["lesson=cliff&lesson.seed=99999999999", null, "own"],
    ["lesson=cliff&lesson.seed=4294967296", null, "own"],
    ["lesson=Cliff&lesson=bucket", null, "own"],
  ])("%s: what cannot be read is as if it were not there", (query, step, seed) => {
    expect(read(query)).toEqual({ lesson: "cliff", step, seed });
  });

  it("is read as it was written", () => {
    const anyLink = fc.record({
      lesson: fc.constantFrom(...lessons.map(({ id }) => id)),
      step: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 20 })),
      seed: fc.oneof(
        fc.constantFrom("own" as const, "each" as const),
        fc.integer({ min: 0, max: 4_294_967_295 }),
      ),
    });
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(read(writeLessonLink(link))).toEqual(link);
      }),
    );
  });

  it("never fails, whatever the query", () => {
    fc.assert(
      fc.property(fc.string(), (text) => void read(`lesson=${text}&lesson.step=${text}&lesson.seed=${text}`)),
    );
  });

  it("stays in the address while the settings change", () => {
    const query = "lesson=cliff~2&lesson.seed=each&x=1";
    expect(addressQuery(`?${query}&conversion=0.3`, readLink("conversion=0.4").state)).toBe(
      `v=1&conversion=0.4&${query}`,
    );
  });
});
