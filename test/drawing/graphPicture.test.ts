import { describe, expect, it } from "vitest";
import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import { createGraphPicture } from "../../src/drawing/graphPicture.ts";
import { packColour } from "../../src/drawing/pixelSheet.ts";
import { themes } from "../../src/drawing/theme.ts";
import { downlineOf } from "../../src/layout/lineage.ts";
import { countReads, difference, puts, sceneOf, setUpStage, shown } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";

describe("playing", () => {
  it.each([200, 3000])("paints the same picture of %i members as a redraw at the end", (members) => {
    const columns = madeUpRun({ members });
    const [played, redrawn] = [setUpStage(), setUpStage()];
    const scene = sceneOf(columns);
    // The last step of the camera begins with half of the members: from there on everything is painted onto it.
    for (let day = 100; day < 180; day += 0.7) played.picture.draw({ ...scene, day }, 16 * day);
    played.picture.draw(scene, 5000);
    redrawn.picture.draw(scene, 0);
    expect(difference(shown(played.points), shown(redrawn.points))).toBeLessThan(0.01);
    expect(difference(shown(played.links), shown(redrawn.links))).toBeLessThan(0.02);
  });

  it("paints each newcomer exactly once", () => {
    const columns = madeUpRun({ members: 400, leaving: 0 });
    const colouring = colourByGeneration(columns.people, themes.dark);
    const { column, reads } = countReads(colouring.classOf);
    const { picture } = setUpStage();
    const scene = sceneOf(columns, { colouring: { ...colouring, classOf: column }, trueScale: true, day: 0 });
    picture.draw(scene, 0);
    reads.fill(0);
    for (let day = 0; day <= 180; day++) picture.draw({ ...scene, day }, 16 * day);
    // Its colour is looked up for its link and for its point.
    expect([...reads.subarray(10)]).toEqual(Array.from({ length: 390 }, () => 2));
    expect([...reads.subarray(0, 10)]).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it("paints nothing where nothing has changed", () => {
    const stage = setUpStage();
    const scene = sceneOf(madeUpRun({ members: 500 }), { day: 120.1 });
    stage.picture.draw(scene, 0);
    const before = puts(stage);
    expect(stage.picture.draw({ ...scene }, 16)).toBe(false);
    expect(puts(stage)).toBe(before);
  });

  it("paints fewer links while the person zooms, and the rest once the view rests", () => {
    const stage = setUpStage();
    const scene = sceneOf(madeUpRun({ members: 6000 }));
    stage.picture.draw(scene, 0);
    const painted = (): number => shown(stage.links).filter((pixel) => pixel !== 0).length;
    const still = painted();
    const moved = { ...scene, view: { k: 1.01, x: -1, y: -1 } };
    expect(stage.picture.draw(moved, 16)).toBe(true);
    expect(painted()).toBeLessThan(0.9 * still);
    expect(stage.picture.draw({ ...moved }, 32)).toBe(false);
    expect(painted()).toBeGreaterThan(0.95 * still);
  });

  it("turns the point of a member who leaves, and back again when it is scrubbed to the time before", () => {
    const columns = madeUpRun({ members: 12, leaving: 1, days: 400 });
    const stage = setUpStage();
    const scene = sceneOf(columns);
    const { rows, days } = columns.changes;
    const colourOf = (row: number): number => {
      const place = stage.picture.placeOf(scene, row)!;
      return shown(stage.points)[Math.floor(place.y) * 300 + Math.floor(place.x)] & 0xffffff;
    };
    stage.picture.draw({ ...scene, day: days[0] - 1e-6 }, 0);
    expect(colourOf(rows[0])).not.toBe(packColour(themes.dark.ground));
    stage.picture.draw({ ...scene, day: days[0] }, 16);
    expect(colourOf(rows[0])).toBe(packColour(themes.dark.ground));
    stage.picture.draw({ ...scene, day: days[0] - 1e-6 }, 32);
    expect(colourOf(rows[0])).not.toBe(packColour(themes.dark.ground));
  });
});

describe("the camera of a picture", () => {
  const columns = madeUpRun({ members: 2000 });
  /** A day on which the camera has just stepped, and one before. */
  const [before, after] = [columns.people.joinDays[998], columns.people.joinDays[1001]];

  it("takes a moment for a step, and then rests", () => {
    const { picture } = setUpStage();
    const scene = sceneOf(columns, { reducedMotion: false });
    picture.draw({ ...scene, day: before }, 0);
    const far = (nowMs: number): number => {
      picture.draw({ ...scene, day: after }, nowMs);
      const { x, y } = picture.placeOf({ ...scene, day: after }, 400)!;
      return Math.hypot(x - 150, y - 120);
    };
    const places = [1000, 1060, 1120, 1180, 1260].map(far);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    expect(places[0] / places[4]).toBeCloseTo(Math.SQRT2, 5);
    // Rings around newcomers may still be open; then nothing moves.
    expect(picture.draw({ ...scene, day: after }, 2500)).toBe(false);
  });

  it("jumps under reduced motion, and draws no rings", () => {
    const stage = setUpStage();
    const scene = sceneOf(columns);
    expect(stage.picture.draw({ ...scene, day: before }, 0)).toBe(false);
    expect(stage.picture.draw({ ...scene, day: after }, 16)).toBe(false);
    expect(stage.over.of("arc")).toEqual([]);
  });

  it("stays where it is at true scale", () => {
    const { picture } = setUpStage();
    const scene = sceneOf(columns, { trueScale: true });
    const places = [1, 60, 180].map((day) => {
      picture.draw({ ...scene, day }, 0);
      return picture.placeOf({ ...scene, day }, 3);
    });
    expect(places[1]).toEqual(places[0]);
    expect(places[2]).toEqual(places[0]);
  });
});

describe("places and members", () => {
  it.each([
    { k: 1, x: 0, y: 0 },
    { k: 5, x: -620, y: -480 },
  ])("are each other's reverse at zoom $k", (view) => {
    const { picture } = setUpStage();
    const scene = sceneOf(madeUpRun({ members: 300 }), { view });
    picture.draw(scene, 0);
    for (let row = 0; row < 300; row += 7) {
      const place = picture.placeOf(scene, row)!;
      expect(picture.personAt(scene, place.x, place.y)).toBe(row);
    }
    expect(picture.personAt(scene, -5000, 0)).toBeNull();
  });

  it("know nobody who has not joined", () => {
    const { picture } = setUpStage();
    const scene = sceneOf(madeUpRun({ members: 300 }), { day: 0 });
    expect(picture.placeOf(scene, 10)).toBeNull();
    expect(picture.placeOf(scene, -1)).toBeNull();
    expect(picture.placeOf(scene, 9)).not.toBeNull();
  });

  it("has the only member of a run in the middle of the stage", () => {
    const stage = setUpStage();
    const scene = sceneOf(madeUpRun({ members: 1 }));
    stage.picture.draw(scene, 0);
    const place = stage.picture.placeOf(scene, 0)!;
    expect([place.x, place.y]).toEqual([150, 120]);
    const painted = shown(stage.points).filter((pixel) => pixel !== 0).length;
    expect(painted).toBeGreaterThan(50);
    expect(painted).toBeLessThan(300);
  });

  it("has an empty stage where nobody has joined", () => {
    const stage = setUpStage();
    const scene = sceneOf(madeUpRun({ members: 0 }));
    expect(stage.picture.draw(scene, 0)).toBe(false);
    expect(shown(stage.points).every((pixel) => pixel === 0)).toBe(true);
    expect(stage.picture.personAt(scene, 150, 120)).toBeNull();
  });
});

describe("a kept person", () => {
  const columns = madeUpRun({ members: 600, leaving: 0 });
  const scene = sceneOf(columns);
  const kept = scene.manner.downlines.indexOf(Math.max(...scene.manner.downlines));

  it("has its downline lit above all others, who are dimmed, until it is released", () => {
    const stage = setUpStage();
    stage.picture.draw({ ...scene, kept }, 0);
    expect(Number(stage.points.canvas.style.opacity)).toBeLessThan(0.4);
    const downline = new Set(downlineOf(columns.people.sponsors, 600, kept));
    expect(downline.size).toBeGreaterThan(3);
    const lit = shown(stage.lit);
    for (let row = 0; row < 600; row++) {
      const { x, y } = stage.picture.placeOf(scene, row)!;
      const isLit = lit[Math.floor(y) * 300 + Math.floor(x)] >>> 24 === 255;
      if (downline.has(row)) expect(isLit, String(row)).toBe(true);
    }
    const litPixels = lit.filter((pixel) => pixel >>> 24 === 255).length;
    const allPixels = shown(stage.points).filter((pixel) => pixel >>> 24 === 255).length;
    expect(litPixels / allPixels).toBeLessThan((2 * downline.size) / 600 + 0.02);

    stage.picture.draw(scene, 16);
    expect(stage.points.canvas.style.opacity).toBe("1");
    expect(stage.lit.calls.at(-1)!.name).toBe("clearRect");
  });

  it("has its upline drawn up to the root, the person largest", () => {
    const stage = setUpStage();
    stage.picture.draw({ ...scene, kept: 300 }, 0);
    const { generations } = columns.people;
    expect(stage.over.of("bezierCurveTo")).toHaveLength(generations[300]);
    const radii = stage.over.of("arc").map((call) => call.args[2] as number);
    // First the ground under all of them; then, from the root on, each in ink and in its colour.
    const members = generations[300] + 1;
    expect(radii).toHaveLength(3 * members);
    const colours = radii.slice(members).filter((_, at) => at % 2 === 1);
    expect(Math.max(...colours)).toBe(colours.at(-1));
  });

  it("has no points in its upline that hide the line between them", () => {
    const stage = setUpStage();
    stage.picture.draw({ ...scene, kept: 300 }, 0);
    const inInk = stage.over.of("arc").slice(columns.people.generations[300] + 1);
    const upline = inInk.filter((_, at) => at % 2 === 0).map(({ args }) => args as number[]);
    expect(upline.length).toBeGreaterThan(3);
    // The smallest that can be seen still, 2.5 px in ink, may touch.
    upline.slice(1, -1).forEach(([x, y, radius], at) => {
      const [nextX, nextY] = upline[at];
      if (radius > 2.5) expect(2 * radius).toBeLessThanOrEqual(Math.hypot(x - nextX, y - nextY) + 1e-9);
    });
  });

  it("is not shown before it has joined", () => {
    const stage = setUpStage();
    stage.picture.draw({ ...scene, kept: 599, day: 10 }, 0);
    expect(stage.points.canvas.style.opacity).toBe("1");
    expect(stage.over.of("arc")).toEqual([]);
  });

  it("gains its new recruits while the run plays", () => {
    const [played, redrawn] = [setUpStage(), setUpStage()];
    for (let day = 110; day <= 180; day++) played.picture.draw({ ...scene, kept, day }, 16 * day);
    redrawn.picture.draw({ ...scene, kept }, 0);
    expect(difference(shown(played.lit), shown(redrawn.lit))).toBeLessThan(0.02);
  });
});

describe("several pictures, and none", () => {
  it("share nothing", () => {
    const [one, other] = [setUpStage(), setUpStage()];
    const columns = madeUpRun({ members: 300 });
    one.picture.draw(sceneOf(columns), 0);
    other.picture.draw(sceneOf(columns, { day: 40, theme: themes.light, kept: 1 }), 0);
    const before = [...shown(one.points)];
    other.picture.draw(sceneOf(columns, { day: 90 }), 16);
    expect([...shown(one.points)]).toEqual(before);
    expect(one.points.canvas.style.opacity).toBe("1");
  });

  it("are all drawn anew for another size, with as many pixels as the screen has", () => {
    const stage = setUpStage();
    const scene = sceneOf(madeUpRun({ members: 50 }));
    stage.picture.draw(scene, 0);
    stage.picture.draw({ ...scene, width: 200, height: 100, pixelRatio: 1.5 }, 16);
    expect([stage.over.canvas.width, stage.over.canvas.height]).toEqual([300, 150]);
    expect(shown(stage.points)).toHaveLength(300 * 150);
    expect(shown(stage.points).some((pixel) => pixel !== 0)).toBe(true);
  });

  it("tell places where there is nothing to draw on", () => {
    const blank = (): HTMLCanvasElement =>
      ({ width: 1, height: 1, style: {}, getContext: () => null }) as unknown as HTMLCanvasElement;
    const picture = createGraphPicture({ links: blank(), points: blank(), lit: blank(), over: blank() });
    const scene = sceneOf(madeUpRun({ members: 20 }));
    expect(picture.draw(scene, 0)).toBe(false);
    const place = picture.placeOf(scene, 5)!;
    expect(picture.personAt(scene, place.x, place.y)).toBe(5);
  });
});
