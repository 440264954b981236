// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawCurve } from "../../src/drawing/curve.ts";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import type { PictureCaption } from "../../src/drawing/captionPlan.ts";
import { planPicture } from "../../src/drawing/picturePlan.ts";
import type { PictureShown } from "../../src/drawing/picturePlan.ts";
import { themes } from "../../src/drawing/theme.ts";
import { pictureSvg } from "../../src/files/pictureSvg.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { membersAt } from "../../src/layout/membersAt.ts";
import type { GraphScene } from "../../src/drawing/graphScene.ts";
import { sceneOf } from "../drawing/graphStage.ts";
import { madeUpRun } from "../drawing/madeUpRun.ts";
import { recordingCanvas } from "../drawing/recordingCanvas.ts";

const run = madeUpRun({ members: 1_500, days: 120, leaving: 0.4 });
const typeface = { sans: "sans-serif", serif: "serif" };
const caption: PictureCaption = {
  headline: "Day 60: some have joined",
  sentence: "Each member invites 4 people a week.",
  key: { name: "Generation", colours: ["#112233", "#445566"], ends: ["0", "9"], hollow: "left" },
  notes: ["seed 1", "https://example.org/?v=1&day=60"],
};

function svgOf(scene: GraphScene, shown: PictureShown, changed: Partial<PictureCaption> = {}): string {
  const written = { ...caption, ...changed };
  const plan = planPicture(recordingCanvas().context, {
    shown,
    stage: scene,
    curveName: "People",
    caption: written,
    theme: scene.theme,
    typeface,
  });
  const measure = (font: string, text: string): number =>
    0.55 * Number(/([\d.]+)px/.exec(font)?.[1]) * text.length;
  return pictureSvg({
    plan,
    scene,
    drawCurve: (context, size) =>
      void drawCurve(context, {
        ...size,
        days: 120,
        reachedDay: 120,
        day: scene.day,
        cursorDay: null,
        pixelRatio: 1,
        theme: scene.theme,
        peopleEach: 1,
        typeface,
        formatCount: String,
        census: run.census,
        show: "adoption",
        logarithmic: false,
        expected: null,
        published: [],
        publishedOf: "joined",
        everybody: 20_000,
      }),
    ground: scene.theme.ground,
    title: written.headline,
    description: written.sentence,
    measure,
  });
}

function parsed(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(read.querySelector("parsererror")).toBeNull();
  return read;
}

const texts = (read: Document): string[] =>
  [...read.querySelectorAll("text")].map((each) => each.textContent ?? "");

test("there is a circle a member and a path a link, at every moment", () => {
  for (const day of [0, 60, 120]) {
    const scene = sceneOf(run, { day });
    const { joinDays, count, sponsors } = run.people;
    const members = membersAt(joinDays, count, day);
    const read = parsed(svgOf(scene, "graph"));
    expect(read.querySelectorAll(".members circle")).toHaveLength(members);
    const linked = sponsors.subarray(0, members).filter((sponsor) => sponsor >= 0).length;
    expect(read.querySelectorAll(".links path")).toHaveLength(linked);
  }
});

test("colours are those of the classes; who has left is hollow where a ring has room, else grey", () => {
  const scene = sceneOf(run, { day: 120, width: 1_200, height: 1_200 });
  const circles = [...parsed(svgOf(scene, "graph")).querySelectorAll(".members circle")];
  const left = new Uint8Array(run.people.count);
  for (let at = 0; at < run.changes.count; at++) left[run.changes.rows[at]] = 1 - run.changes.active[at];
  expect(left.some((each) => each === 1)).toBe(true);
  circles.forEach((circle, row) => {
    const own = scene.colouring.classes[scene.colouring.classOf[row]].colour;
    expect(circle.getAttribute("fill")).toBe(left[row] === 1 ? scene.theme.ground : own);
    expect(circle.getAttribute("stroke")).toBe(left[row] === 1 ? scene.theme.leftRing : null);
  });
  const small = parsed(svgOf(sceneOf(run, { day: 120, width: 90, height: 90 }), "graph"));
  const greys = [...small.querySelectorAll(".members circle")].filter(
    (each) => each.getAttribute("fill") === scene.theme.leftPoint,
  );
  expect(greys).toHaveLength(left.reduce((sum, each) => sum + each, 0));
});

test("members stand where the painter puts them", () => {
  const scene = sceneOf(run, { day: 120, view: { k: 2, x: -100, y: -50 } });
  const circles = [...parsed(svgOf(scene, "graph")).querySelectorAll(".members circle")];
  const places = circles.map((each) => [Number(each.getAttribute("cx")), Number(each.getAttribute("cy"))]);
  const { x, y } = scene.manner;
  // One scale and one shift for all of them.
  const scale = (places[900][0] - places[20][0]) / (x[900] - x[20]);
  expect(scale).toBeGreaterThan(0);
  places.forEach(([placeX, placeY], row) => {
    expect(placeX - places[20][0]).toBeCloseTo(scale * (x[row] - x[20]), 0);
    expect(placeY - places[20][1]).toBeCloseTo(scale * (y[row] - y[20]), 0);
  });
  // Zoomed by two, the middle of the stage looks at another place.
  expect(places[0][0]).toBeCloseTo(2 * 150 - 100 + scale * x[0], 0);
});

test("one class alone, a kept member and its downline, levels with their labels: as the canvas shows them", () => {
  const scene = sceneOf(run, { day: 120 });
  const chosen = scene.colouring.classOf[700];
  const alone = parsed(svgOf({ ...scene, chosenClass: chosen }, "graph"));
  expect(alone.querySelectorAll(".members circle")).toHaveLength(
    scene.colouring.classOf.filter((each) => each === chosen).length,
  );
  const kept = parsed(svgOf({ ...scene, kept: 0 }, "graph"));
  const [all, downline] = kept.querySelectorAll(".members");
  expect(Number(all.getAttribute("opacity"))).toBeLessThan(0.5);
  expect(downline.querySelectorAll("circle")).toHaveLength(scene.manner.downlines[0]);
  const disc = layDisc(run.people.sponsors, run.people.count);
  const levels = parsed(svgOf({ ...scene, manner: levelsManner(run, disc) }, "graph"));
  expect(texts(levels).some((text) => /^(?:Generation )?0 · 10$/.test(text))).toBe(true);
});

test("curve and caption are texts, and the graph is there where it is asked for", () => {
  const both = parsed(svgOf(sceneOf(run, { day: 60 }), "both"));
  for (const text of [caption.headline, caption.sentence, ...caption.notes, "joined", "active", "day 0"])
    expect(texts(both)).toContain(text);
  expect(both.querySelectorAll(".curve path").length).toBeGreaterThan(3);
  const curve = parsed(svgOf(sceneOf(run, { day: 60 }), "curve"));
  expect(curve.querySelectorAll("circle")).toHaveLength(0);
  expect(curve.documentElement.getAttribute("width")).not.toBe(both.documentElement.getAttribute("width"));
});

test("no number in it is NaN or infinite, and nothing in it runs or is fetched", () => {
  for (const theme of [themes.dark, themes.light]) {
    const svg = svgOf(sceneOf(run, { day: 60, theme, kept: 3 }), "both");
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(svg).not.toMatch(/<script|<foreignObject|href=|\son\w+=/);
  }
});

test("whatever a text holds, it is text and the file is XML", () => {
  const scene = sceneOf(madeUpRun({ members: 12, days: 30 }), { day: 30 });
  const nasty = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "</text><script>alert(1)</script>",
      '"><image href="x"/>',
      "]]>",
      "&lt;",
      "\u0000\uD800",
      "<!--",
    ),
  );
  fc.assert(
    fc.property(nasty, (text) => {
      const read = parsed(svgOf(scene, "graph", { headline: text, sentence: text, notes: [text] }));
      expect(read.querySelectorAll("script, image")).toHaveLength(0);
      expect(read.querySelectorAll(".members circle")).toHaveLength(12);
    }),
    { numRuns: 60 },
  );
});
