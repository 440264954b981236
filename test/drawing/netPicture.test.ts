import { rgb } from "d3";
import { describe, expect, it } from "vitest";
import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import { colourByNet } from "../../src/drawing/colourByNet.ts";
import type { GraphScene } from "../../src/drawing/graphPicture.ts";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import { crowdFrom } from "../../src/drawing/measures.ts";
import { packColour } from "../../src/drawing/pixelSheet.ts";
import { themes } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { difference, puts, sceneOf, setUpStage, shown } from "./graphStage.ts";
import type { Stage } from "./graphStage.ts";
import { madeUpNet } from "./madeUpNet.ts";
import type { MadeUpPlan } from "./madeUpNet.ts";
import { madeUpRun, seededNumbers } from "./madeUpRun.ts";

const { dark } = themes;

/** The end of a run coloured by net under a plan that recolours everybody every month. */
function sceneByNet(columns: RunColumns, changed: Partial<GraphScene> = {}, plan?: MadeUpPlan): GraphScene {
  const net = madeUpNet(columns, { monthly: 700, ...plan });
  return sceneOf(columns, { colouring: colourByNet(columns.people.count, net, dark), ...changed });
}

function drawn(scene: GraphScene): Stage {
  const stage = setUpStage();
  stage.picture.draw(scene, 0);
  return stage;
}

/** Whichever way a picture has come about, each of its pixels is that of a redraw. */
function expectAsRedrawn(stage: Stage, scene: GraphScene): void {
  const redrawn = shown(drawn(scene).points);
  expect(shown(stage.points).every((pixel, at) => pixel === redrawn[at])).toBe(true);
}

const columns = madeUpRun({ members: 900, leaving: 0.4 });
const disc = sceneByNet(columns);
const levels = { ...disc, manner: levelsManner(columns, layDisc(columns.people.sponsors, 900)) };

describe.each([
  ["disc", disc],
  ["levels", levels],
] as const)("the %s by net", (_, scene) => {
  it("played is the picture of a redraw, to the pixel, at any moment", () => {
    const stage = setUpStage();
    for (let day = 0; day <= 180; day += 0.5) {
      stage.picture.draw({ ...scene, day }, 32 * day);
      if (day % 30 === 0) expectAsRedrawn(stage, { ...scene, day });
    }
  });

  it("is so wherever the playhead goes, to and fro", () => {
    const random = seededNumbers(3);
    const stage = setUpStage();
    for (let jump = 0; jump < 15; jump++) {
      const day = Math.round(180 * random());
      stage.picture.draw({ ...scene, day }, 16 * jump);
      expectAsRedrawn(stage, { ...scene, day });
    }
  });

  it("is so where one class alone is shown, which people join and leave, and it has no links", () => {
    for (const chosenClass of [1, 2, 4]) {
      const stage = setUpStage();
      const colour = packColour(scene.colouring.classes[chosenClass].colour);
      for (let day = 60; day <= 180; day += 2) stage.picture.draw({ ...scene, chosenClass, day }, 16 * day);
      expectAsRedrawn(stage, { ...scene, chosenClass });
      expect(shown(stage.links).every((pixel) => pixel === 0)).toBe(true);
      const colours = new Set(shown(stage.points).map((pixel) => pixel & 0xffffff));
      expect(colours).toContain(colour);
      for (const { colour: other } of scene.colouring.classes.filter((__, each) => each !== chosenClass))
        expect(colours).not.toContain(packColour(other));
    }
  });
});

describe("the picture by net", () => {
  it("follows many changes at once where the camera stands still", () => {
    const stage = setUpStage();
    const scene = { ...levels, trueScale: true };
    // Points keep their size between these days, and all of them are recoloured more than once.
    stage.picture.draw({ ...scene, day: 150 }, 0);
    const before = stage.points.of("putImageData").length;
    stage.picture.draw({ ...scene, day: 180 }, 16);
    expect(stage.points.of("putImageData").length).toBe(before + 1);
    expectAsRedrawn(stage, scene);
  });

  it("goes back to before a change, though nobody has joined or left meanwhile", () => {
    const { people, changes } = columns;
    const days = [...people.joinDays, ...changes.days.subarray(0, changes.count)];
    const before = Math.max(...days.filter((day) => day < 150));
    const stage = drawn({ ...disc, day: 150 });
    stage.picture.draw({ ...disc, day: (before + 150) / 2 }, 16);
    expectAsRedrawn(stage, { ...disc, day: (before + 150) / 2 });
    expect(difference(shown(stage.points), shown(drawn({ ...disc, day: 150 }).points))).toBeGreaterThan(0);
  });

  it("has each class's colour, of those who left too: a ring where it is large, the point where it is small", () => {
    const { changes } = columns;
    const left = new Set(changes.rows.subarray(0, changes.count));
    const net = madeUpNet(columns, { monthly: 700 });
    const standing = net.atJoining.slice();
    net.changes.rows.forEach((row, at) => (standing[row] = net.changes.classes[at]));
    for (const [width, height, isLarge] of [
      [1_200, 960, true],
      [150, 120, false],
    ] as const) {
      const scene = { ...disc, width, height };
      const stage = drawn(scene);
      const pixels = shown(stage.points);
      let compared = 0;
      for (let row = 0; row < 900; row++) {
        const { x, y } = stage.picture.placeOf(scene, row)!;
        const pixel = pixels[Math.floor(y) * width + Math.floor(x)];
        const own = scene.colouring.classes[standing[row]].colour;
        if (pixel >>> 24 !== 255) continue;
        const isHollow = isLarge && left.has(row);
        if ((pixel & 0xffffff) === packColour(isHollow ? dark.ground : own)) compared++;
      }
      // Some are covered by their neighbours.
      expect(compared).toBeGreaterThan(isLarge ? 800 : 500);
      const colours = new Set(pixels.map((pixel) => pixel & 0xffffff));
      expect(colours).not.toContain(packColour(dark.leftRing));
      expect(colours).not.toContain(packColour(dark.leftPoint));
    }
  });

  it("has links of one grey", () => {
    const colours = new Set(shown(drawn(disc).links).filter((pixel) => pixel >>> 24 > 100));
    expect(colours.size).toBeGreaterThan(1);
    const { r, g, b } = rgb(dark.leftRing);
    for (const pixel of colours) {
      expect(Math.abs((pixel & 255) - r)).toBeLessThan(4);
      expect(Math.abs(((pixel >> 8) & 255) - g)).toBeLessThan(4);
      expect(Math.abs(((pixel >> 16) & 255) - b)).toBeLessThan(4);
    }
  });

  it("paints nothing where nothing has changed", () => {
    const stage = drawn(disc);
    const before = puts(stage);
    expect(stage.picture.draw({ ...disc }, 16)).toBe(false);
    expect(puts(stage)).toBe(before);
  });

  it("gives way to other colours and comes back, as a redraw has them, under another plan too", () => {
    const stage = drawn({ ...disc, day: 120 });
    const byGeneration = { ...disc, colouring: colourByGeneration(columns.people, dark), day: 140 };
    stage.picture.draw(byGeneration, 16);
    expectAsRedrawn(stage, byGeneration);
    stage.picture.draw({ ...disc, day: 160 }, 32);
    expectAsRedrawn(stage, { ...disc, day: 160 });
    const dearer = {
      ...sceneByNet(columns, {}, { fee: 60_000, toSponsor: 10 }),
      manner: disc.manner,
      day: 160,
    };
    stage.picture.draw(dearer, 48);
    expectAsRedrawn(stage, dearer);
    expect(difference(shown(stage.points), shown(drawn({ ...disc, day: 160 }).points))).toBeGreaterThan(0.2);
  });

  it("recolours the downline of a kept person, as a redraw lights it", () => {
    const kept = disc.manner.downlines.indexOf(Math.max(...disc.manner.downlines));
    const stage = setUpStage();
    for (let day = 110; day <= 180; day++) stage.picture.draw({ ...disc, kept, day }, 16 * day);
    const redrawn = shown(drawn({ ...disc, kept }).lit);
    expect(shown(stage.lit).filter((pixel, at) => pixel !== redrawn[at]).length).toBe(0);
  });

  it("points at those alone who are of the chosen class on that day", () => {
    const stage = setUpStage();
    const net = madeUpNet(columns, { monthly: 700 });
    for (const day of [180, 100, 150]) {
      const scene = { ...disc, chosenClass: 1, day };
      stage.picture.draw(scene, 0);
      const standing = net.atJoining.slice();
      for (let at = 0; at < net.changes.count && net.changes.days[at] <= day; at++)
        standing[net.changes.rows[at]] = net.changes.classes[at];
      let found = 0;
      for (let row = 0; row < 900 && columns.people.joinDays[row] <= day; row++) {
        const { x, y } = stage.picture.placeOf(scene, row)!;
        const pointed = stage.picture.personAt(scene, x, y);
        if (standing[row] === 1) expect(pointed).toBe(row);
        else expect(pointed === null || standing[pointed] === 1).toBe(true);
        found += Number(standing[row] === 1);
      }
      expect(found).toBeGreaterThan(10);
    }
  });
});

describe("a crowd by net", () => {
  const crowd = madeUpRun({ members: 1.2 * crowdFrom });
  const scene = sceneByNet(crowd);
  const { joinDays, count } = crowd.people;
  const dayOf = (share: number): number => joinDays[Math.floor(share * (count - 1))];

  it("going back begins from pictures that were kept, and is as a redraw has it", () => {
    const stage = drawn(scene);
    for (const share of [0.98, 0.95, 0.99, 0.9, 0.92, 1, 0.87, 0.88]) {
      const day = dayOf(share);
      stage.picture.draw({ ...scene, day }, 0);
      expectAsRedrawn(stage, { ...scene, day });
    }
  });

  it("is so from a kept picture after the canvases have lost theirs", () => {
    const stage = drawn({ ...scene, day: dayOf(0.9) });
    stage.picture.draw({ ...scene, day: dayOf(0.97) }, 16);
    stage.picture.forget();
    stage.picture.draw({ ...scene, day: dayOf(0.95) }, 32);
    expectAsRedrawn(stage, { ...scene, day: dayOf(0.95) });
  });

  it("zoomed into until those who left are rings, recolours all of them at once as a redraw has it", () => {
    const view = { k: 40, x: -7_000, y: -4_000 };
    const stage = drawn({ ...scene, view, day: 149.999 });
    stage.picture.draw({ ...scene, view, day: 150 }, 16);
    expectAsRedrawn(stage, { ...scene, view, day: 150 });
    expect(new Set(shown(stage.points))).toContain((0xff000000 | packColour(dark.ground)) >>> 0);
  });

  it("zoomed into, slice by slice, while people join and are recoloured, ends as a redraw has it", () => {
    let now = 0;
    // Whenever it is looked at, a frame's time is over.
    const stage = setUpStage(() => (now += 100));
    const view = { k: 3, x: -300, y: -240 };
    stage.picture.draw({ ...scene, day: 148 }, 0);
    for (let frame = 1; frame < 30; frame++)
      stage.picture.draw({ ...scene, view, day: 148 + frame / 10 }, 16 * frame);
    const last = { ...scene, view, day: 151 };
    for (let frame = 30; stage.picture.draw(last, 16 * frame); frame++) expect(frame).toBeLessThan(200);
    expectAsRedrawn(stage, last);
  });
});
