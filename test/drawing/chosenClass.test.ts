import { describe, expect, it } from "vitest";
import { colourByState } from "../../src/drawing/colourByState.ts";
import type { GraphPicture, GraphScene } from "../../src/drawing/graphPicture.ts";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import { organicManner } from "../../src/drawing/organicManner.ts";
import { packColour } from "../../src/drawing/pixelSheet.ts";
import { themes } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { countReads, difference, puts, sceneOf, setUpStage, shown } from "./graphStage.ts";
import type { Stage } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";

const columns = madeUpRun({ members: 300, leaving: 0.5 });
const scene = sceneOf(columns);
const { generations } = columns.people;

/** The colour in the middle of each member's point; 0: nothing is painted there. */
function middles(stage: Stage): number[] {
  const pixels = shown(stage.points);
  return Array.from({ length: 300 }, (_, row) => {
    const { x, y } = stage.picture.placeOf(scene, row)!;
    return pixels[Math.floor(y) * 300 + Math.floor(x)] & 0xffffff;
  });
}

/** Where somebody stands who is seen, that member is found; elsewhere nobody who is not. */
function expectPointedAt(picture: GraphPicture, alone: GraphScene, isSeen: (row: number) => boolean): void {
  const joined = columns.people.joinDays.filter((joinDay) => joinDay <= alone.day).length;
  for (let row = 0; row < joined; row++) {
    const { x, y } = picture.placeOf(alone, row)!;
    const found = picture.personAt(alone, x, y);
    if (isSeen(row)) expect(found).toBe(row);
    else expect(found === null || isSeen(found)).toBe(true);
  }
}

describe("a generation that is chosen", () => {
  it("is seen alone, in its own colour", () => {
    const stage = setUpStage();
    stage.picture.draw({ ...scene, chosenClass: 3 }, 0);
    const own = packColour(scene.colouring.classes[3].colour);
    const seen = middles(stage);
    const chosen = seen.filter((_, row) => generations[row] === 3);
    expect(chosen.length).toBeGreaterThan(10);
    expect(chosen.every((colour) => colour !== 0)).toBe(true);
    expect(chosen).toContain(own);
    const colours = new Set(
      shown(stage.points)
        .filter((pixel) => pixel >>> 24 === 255)
        .map((pixel) => pixel & 0xffffff),
    );
    for (const { colour } of scene.colouring.classes.filter((_, each) => each !== 3))
      expect(colours).not.toContain(packColour(colour));
  });

  it("has its own links alone", () => {
    const { column, reads } = countReads(scene.colouring.classOf);
    const stage = setUpStage();
    stage.picture.draw({ ...scene, colouring: { ...scene.colouring, classOf: column }, chosenClass: 3 }, 0);
    const most = Math.max(...reads);
    generations.subarray(0, 300).forEach((generation, row) => {
      if (generation !== 3) expect(reads[row]).toBeLessThan(most);
    });
    const all = setUpStage();
    all.picture.draw(scene, 0);
    const inked = (of: Stage): number => shown(of.links).filter((pixel) => pixel !== 0).length;
    expect(inked(stage)).toBeGreaterThan(0);
    expect(inked(stage)).toBeLessThan(0.5 * inked(all));
  });

  it("is played as it is redrawn, and no longer chosen shows everybody again", () => {
    const [played, redrawn] = [setUpStage(), setUpStage()];
    for (let day = 110; day <= 180; day++) played.picture.draw({ ...scene, chosenClass: 4, day }, 16 * day);
    redrawn.picture.draw({ ...scene, chosenClass: 4 }, 0);
    expect(difference(shown(played.points), shown(redrawn.points))).toBeLessThan(0.01);
    const before = puts(played);
    played.picture.draw(scene, 5000);
    expect(puts(played)).toBeGreaterThan(before);
    expect(middles(played).every((colour) => colour !== 0)).toBe(true);
  });

  it("has rings around its own newcomers alone", () => {
    const { joinDays } = columns.people;
    const ringsOf = (chosenClass: number | null): number => {
      const { picture, over } = setUpStage();
      const alone = { ...scene, chosenClass, reducedMotion: false, width: 2_000, height: 2_000 };
      picture.draw({ ...alone, day: joinDays[149] }, 0);
      picture.draw({ ...alone, day: joinDays[199] }, 16);
      return over.of("arc").length;
    };
    const newcomers = generations.slice(150, 200);
    expect(ringsOf(null)).toBe(50);
    expect(ringsOf(3)).toBe(newcomers.filter((generation) => generation === 3).length);
    expect(ringsOf(3)).toBeGreaterThan(0);
  });

  it("is all that can be pointed at", () => {
    const organic = organicManner(
      { x: scene.manner.x, y: scene.manner.y, contacts: null },
      scene.manner,
      columns.people.sponsors,
    );
    const levels = levelsManner(columns, layDisc(columns.people.sponsors, columns.people.count));
    for (const manner of [scene.manner, organic, levels]) {
      const { picture } = setUpStage();
      const alone = { ...scene, manner, chosenClass: 3 };
      picture.draw(alone, 0);
      expectPointedAt(picture, alone, (row) => generations[row] === 3);
    }
  });

  it("is all that is lit of a kept person's downline", () => {
    const stage = setUpStage();
    const kept = scene.manner.downlines.indexOf(Math.max(...scene.manner.downlines));
    const lit = (chosenClass: number | null): number => {
      stage.picture.draw({ ...scene, kept, chosenClass }, 0);
      return shown(stage.lit).filter((pixel) => pixel >>> 24 === 255).length;
    };
    const [some, all] = [lit(generations[kept] + 2), lit(null)];
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
  });
});

describe("a state that is chosen", () => {
  const colouring = colourByState(columns, themes.dark);

  it("hides those of the other, and all links", () => {
    const coloursOf = (chosenClass: number | null): Set<number> => {
      const stage = setUpStage();
      stage.picture.draw({ ...scene, colouring, chosenClass }, 0);
      if (chosenClass !== null) expect(shown(stage.links).every((pixel) => pixel === 0)).toBe(true);
      return new Set(
        shown(stage.points)
          .filter((pixel) => pixel >>> 24 === 255)
          .map((pixel) => pixel & 0xffffff),
      );
    };
    const [active, left] = ["#ffb454", themes.dark.leftRing].map(packColour);
    expect(coloursOf(null)).toEqual(new Set([...coloursOf(0), ...coloursOf(1)]));
    expect(coloursOf(0)).toContain(active);
    expect(coloursOf(0)).not.toContain(left);
    expect(coloursOf(1)).toContain(left);
    expect(coloursOf(1)).not.toContain(active);
  });

  it("is all that can be pointed at, on each day", () => {
    const { picture } = setUpStage();
    const { changes } = columns;
    for (const [chosenClass, day] of [
      [0, 180],
      [1, 180],
      [1, 120],
    ]) {
      const alone = { ...scene, colouring, chosenClass, day };
      picture.draw(alone, 0);
      const left = new Uint8Array(300);
      for (let at = 0; at < changes.count && changes.days[at] <= day; at++)
        left[changes.rows[at]] = 1 - changes.active[at];
      expectPointedAt(picture, alone, (row) => left[row] === chosenClass);
    }
  });

  it("follows who leaves while it plays", () => {
    for (const chosenClass of [0, 1]) {
      const [played, redrawn] = [setUpStage(), setUpStage()];
      const chosen = { ...scene, colouring, chosenClass };
      for (let day = 110; day <= 180; day++) played.picture.draw({ ...chosen, day }, 16 * day);
      redrawn.picture.draw(chosen, 0);
      expect(difference(shown(played.points), shown(redrawn.points))).toBeLessThan(0.01);
    }
  });
});
