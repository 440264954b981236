import fc from "fast-check";
import { expect, test } from "vitest";
import type { PictureCaption, Place } from "../../src/drawing/captionPlan.ts";
import { planFilm } from "../../src/drawing/filmPlan.ts";
import type { FilmPlan, FilmShape } from "../../src/drawing/filmPlan.ts";
import { themes } from "../../src/drawing/theme.ts";
import { recordingCanvas } from "./recordingCanvas.ts";

const caption: PictureCaption = {
  headline: "Day 60: some have joined",
  sentence: "Each member invites 4 people a week. 22 % of the invited join, about 4 days later.",
  key: { name: "Generation", colours: ["#112233", "#445566"], ends: ["0", "9"], hollow: "left" },
  notes: ["A new app · seed 1", "https://example.org/?v=1&day=60"],
};

const planOf = (shape: FilmShape, changed: Partial<PictureCaption> = {}): FilmPlan =>
  planFilm(recordingCanvas().context, {
    shape,
    curveName: "People",
    caption: { ...caption, ...changed },
    theme: themes.light,
    typeface: { sans: "sans-serif", serif: "serif" },
  });

const textOf = ({ lines }: FilmPlan): string => lines.map(({ text }) => text).join("");

const meet = (a: Place, b: Place): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Where a line is written, as the recording canvas measures it. */
const placeOf = ({ text, font, left, baseline }: FilmPlan["lines"][number]): Place => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1]);
  return { left, top: baseline - 0.75 * size, width: 0.55 * size * text.length, height: size };
};

const shapes = ["wide", "square"] as const;

test.each(shapes)("the caption stands whole in a %s film, but for its headline", (shape) => {
  const plan = planOf(shape);
  expect(textOf(plan)).toContain(caption.notes.join(""));
  expect(textOf(plan).replaceAll(" ", "")).toContain(caption.sentence.replaceAll(" ", ""));
  expect(textOf(plan)).not.toContain(caption.headline);
  expect(plan.swatches).toHaveLength(2);
  expect(plan.curve).not.toBeNull();
});

test("whatever is written, all of it is in the frame and nothing changes what is written", () => {
  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,14}$/), { maxLength: 60 })
    .map((each) => each.join(" ").slice(0, 420));
  fc.assert(
    fc.property(fc.constantFrom(...shapes), words, fc.nat(900), (shape, sentence, letters) => {
      const plan = planOf(shape, { sentence, notes: ["seed 1", `https://a.b/?${"x".repeat(letters)}`] });
      const changing = [plan.head, plan.graph, ...(plan.curve === null ? [] : [plan.curve])];
      const frame = { left: 0, top: 0, width: plan.width, height: plan.height };
      for (const place of [...changing, ...plan.lines.map(placeOf)]) {
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(frame.width + 1);
        expect(place.top + place.height).toBeLessThanOrEqual(frame.height);
      }
      for (const line of plan.lines.map(placeOf))
        for (const place of changing) expect(meet(line, place)).toBe(false);
      expect(plan.graph.height).toBeGreaterThanOrEqual(200);
    }),
    { numRuns: 40 },
  );
});

test("an address that has no room is cut, and says so; the seed is not", () => {
  const plan = planOf("wide", { notes: ["A new app · seed 1", `https://a.b/?${"x".repeat(900)}`] });
  expect(textOf(plan)).toContain("seed 1");
  expect(textOf(plan).endsWith("x…")).toBe(true);
  expect(plan.curve).toBeNull();
});
