import { describe, expect, it } from "vitest";
import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import type { GraphScene } from "../../src/drawing/graphPicture.ts";
import { crowdFrom } from "../../src/drawing/measures.ts";
import { themes } from "../../src/drawing/theme.ts";
import { membersAt } from "../../src/layout/membersAt.ts";
import { countReads, difference, sceneOf, setUpStage, shown } from "./graphStage.ts";
import type { Stage } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";

const columns = madeUpRun({ members: 1.5 * crowdFrom });
const scene = sceneOf(columns);
const zoomed = { k: 3, x: -300, y: -240 };

/** A clock on which a frame's time is over whenever it is looked at. */
const hurriedClock = (): (() => number) => {
  let now = 0;
  return () => (now += 100);
};

/** Draws a scene frame by frame until it wants no more; returns how many frames that were. */
function drawToTheEnd({ picture }: Stage, last: GraphScene, beginMs: number): number {
  let frames = 1;
  while (picture.draw(last, beginMs + 16 * frames)) frames++;
  return frames;
}

function expectSame(a: Stage, b: Stage, tolerance = 0): void {
  expect(difference(shown(a.points), shown(b.points))).toBeLessThanOrEqual(tolerance);
  expect(difference(shown(a.links), shown(b.links))).toBeLessThanOrEqual(tolerance);
}

const drawn = (changed: Partial<GraphScene> = {}): Stage => {
  const stage = setUpStage();
  stage.picture.draw({ ...scene, ...changed }, 0);
  return stage;
};

describe("zooming into a crowd", () => {
  it("shows the picture at hand in the same frame, and ends with the one that a redraw gives", () => {
    const stage = setUpStage(hurriedClock());
    stage.picture.draw(scene, 0);
    const before = shown(stage.points).slice();
    expect(stage.picture.draw({ ...scene, view: zoomed }, 16)).toBe(true);
    expect(stage.points.canvas.style.transform).toBe("matrix(3, 0, 0, 3, -300, -240)");
    expect(shown(stage.points)).toEqual(before);
    // So many members are painted between two looks at the clock that a frame's work stays short.
    expect(drawToTheEnd(stage, { ...scene, view: zoomed }, 16)).toBeGreaterThan(10);
    expect(stage.points.canvas.style.transform).toBe("none");
    expectSame(stage, drawn({ view: zoomed }));
  });

  it("has members who join, and who leave, meanwhile", () => {
    const stage = setUpStage(hurriedClock());
    const day = 150;
    stage.picture.draw({ ...scene, day }, 0);
    for (let frame = 1; frame < 30; frame++)
      stage.picture.draw({ ...scene, view: zoomed, day: day + frame / 10 }, 16 * frame);
    drawToTheEnd(stage, { ...scene, view: zoomed, day: day + 3 }, 600);
    expectSame(stage, drawn({ view: zoomed, day: day + 3 }), 0.01);
  });

  it("comes to a sharp picture while it goes on, though not of where it is by then", () => {
    const stage = setUpStage(hurriedClock());
    stage.picture.draw(scene, 0);
    const puts = stage.points.of("putImageData").length;
    for (let frame = 1; frame < 60; frame++)
      stage.picture.draw({ ...scene, view: { ...zoomed, x: zoomed.x - frame } }, 16 * frame);
    expect(stage.points.of("putImageData").length).toBeGreaterThan(puts + 1);
    const last = { ...scene, view: { ...zoomed, x: zoomed.x - 59 } };
    drawToTheEnd(stage, last, 2000);
    expectSame(stage, drawn({ view: last.view }));
  });
});

describe("a step of the camera in a crowd", () => {
  it("paints nobody twice but for the one redraw, and ends with its picture", () => {
    const stage = setUpStage();
    const moving = { ...scene, reducedMotion: false };
    const half = columns.people.joinDays[0.8 * columns.people.count];
    for (let day = half - 5; day < 180; day += 0.1) stage.picture.draw({ ...moving, day }, 160 * day);
    drawToTheEnd(stage, moving, 160 * 181);
    expectSame(stage, drawn(), 0.01);
    expect(stage.points.canvas.style.transform).toBe("none");
  });
});

describe("going back in a crowd", () => {
  const { joinDays, count } = columns.people;
  const dayOf = (share: number): number => joinDays[Math.floor(share * (count - 1))];

  it("shows what a redraw shows, wherever the playhead goes", () => {
    const stage = drawn();
    for (const share of [0.95, 0.99, 0.7, 0.9, 0.85, 1, 0.2, 0.84]) {
      const day = dayOf(share);
      stage.picture.draw({ ...scene, day }, 0);
      expectSame(stage, drawn({ day }), 0.01);
    }
  });

  it("begins from a picture that was kept, and paints few members anew", () => {
    const colouring = colourByGeneration(columns.people, themes.dark);
    const { column, reads } = countReads(colouring.classOf);
    const counted = { ...scene, colouring: { ...colouring, classOf: column } };
    const { picture } = setUpStage();
    picture.draw(counted, 0);
    // Whoever goes back twice will go on.
    picture.draw({ ...counted, day: dayOf(0.98) }, 0);
    picture.draw({ ...counted, day: dayOf(0.97) }, 0);
    reads.fill(0);
    picture.draw({ ...counted, day: dayOf(0.96) }, 0);
    const painted = reads.filter((times) => times > 0).length;
    expect(painted).toBeGreaterThan(0);
    expect(painted).toBeLessThan(0.2 * membersAt(joinDays, count, dayOf(0.96)));
  });

  it("keeps nothing of another run, or of other colours", () => {
    const stage = drawn();
    stage.picture.draw({ ...scene, day: dayOf(0.97) }, 0);
    const light = { theme: themes.light, colouring: colourByGeneration(columns.people, themes.light) };
    stage.picture.draw({ ...scene, ...light, day: dayOf(0.96) }, 0);
    expectSame(stage, drawn({ ...light, day: dayOf(0.96) }));
  });
});
