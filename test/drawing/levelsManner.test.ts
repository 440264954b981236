import { describe, expect, it } from "vitest";
import type { GraphScene } from "../../src/drawing/graphPicture.ts";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { difference, sceneOf, setUpStage, shown } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { boxOf, expectRoomForAll, texts } from "./writtenText.ts";

const [width, height] = [400, 300];

const inLevels = (columns: RunColumns): GraphScene["manner"] =>
  levelsManner(columns, layDisc(columns.people.sponsors, columns.people.count));

const sceneInLevels = (members: number, changed: Partial<GraphScene> = {}): GraphScene => {
  const columns = madeUpRun({ members });
  return sceneOf(columns, { manner: inLevels(columns), width, height, ...changed });
};

/** A run in which each member brings the next one. */
function chain(members: number): RunColumns {
  const run = madeUpRun({ members });
  const rows = Int32Array.from({ length: members }, (_, row) => row);
  return { ...run, people: { ...run.people, sponsors: rows.map((row) => row - 1), generations: rows } };
}

const membersOn = ({ columns }: GraphScene, day: number): number =>
  columns.people.joinDays.filter((joined) => joined <= day).length;

describe("the picture in levels", () => {
  it("finds again who stands in a place, zoomed or not, and nobody who has not joined", () => {
    for (const view of [
      { k: 1, x: 0, y: 0 },
      { k: 3, x: -300, y: -200 },
    ]) {
      const scene = sceneInLevels(80, { view, width: 900, height: 700 });
      const { picture } = setUpStage();
      picture.draw(scene, 0);
      for (let row = 0; row < 80; row++) {
        const place = picture.placeOf(scene, row)!;
        expect(picture.personAt(scene, place.x, place.y)).toBe(row);
      }
      const place = picture.placeOf(scene, 79)!;
      expect(picture.personAt({ ...scene, day: 0 }, place.x, place.y)).not.toBe(79);
    }
  });

  it("has a camera that stands still, and larger points while they are few", () => {
    const scene = sceneInLevels(2_000);
    const { picture, points } = setUpStage();
    const sizeOn = (day: number): number => {
      picture.draw({ ...scene, day }, 0);
      return shown(points).filter((pixel) => pixel !== 0).length / membersOn(scene, day);
    };
    const days = [0, 60, 180];
    const sizes = days.map(sizeOn);
    expect(sizes[0]).toBeGreaterThan(2 * sizes[1]);
    expect(sizes[1]).toBeGreaterThan(1.2 * sizes[2]);
    const places = days.map((day) => picture.placeOf({ ...scene, day }, 0));
    expect(places).toEqual([places[0], places[0], places[0]]);
    // "True scale" is a matter of a camera that has steps.
    picture.draw({ ...scene, day: 0, trueScale: true }, 0);
    expect(shown(points).filter((pixel) => pixel !== 0).length / membersOn(scene, 0)).toBe(sizes[0]);
  });

  it("has links that leave the sponsor downward and reach the recruit from above", () => {
    const scene = sceneInLevels(300);
    const { sponsors } = scene.columns.people;
    const row = sponsors.findLastIndex((sponsor) => sponsor >= 0);
    const { picture, over } = setUpStage();
    picture.draw({ ...scene, hovered: row }, 0);
    const [recruit, sponsor] = [row, sponsors[row]].map((each) => picture.placeOf(scene, each)!);
    const [x1, y1, x2, y2] = over.of("bezierCurveTo")[0].args as number[];
    expect(recruit.y).toBeGreaterThan(sponsor.y);
    expect([x1, x2]).toEqual([expect.closeTo(recruit.x, 3), expect.closeTo(sponsor.x, 3)]);
    expect(y1).toBeLessThan(recruit.y);
    expect(y2).toBeGreaterThan(sponsor.y);
  });

  it("has fainter links the more there are", () => {
    const inkOf = (scene: GraphScene): number => {
      const { picture, links } = setUpStage();
      picture.draw(scene, 0);
      return shown(links).reduce((sum, pixel) => sum + (pixel >>> 24), 0);
    };
    /** How strong links are, of what they would be if there were no others. */
    const strengthOf = (members: number): number => {
      const scene = sceneInLevels(members);
      const links = { ...scene.manner.links, crowd: () => 0 };
      return inkOf(scene) / inkOf({ ...scene, manner: { ...scene.manner, links } });
    };
    expect(strengthOf(60)).toBeGreaterThan(0.9);
    expect(strengthOf(4_000)).toBeLessThan(0.6);
  });

  it("paints the same picture when played as when it is redrawn at the end", () => {
    const scene = sceneInLevels(600);
    const [played, redrawn] = [setUpStage(), setUpStage()];
    for (let day = 0; day < 180; day += 3) played.picture.draw({ ...scene, day }, 16 * day);
    played.picture.draw(scene, 5_000);
    redrawn.picture.draw(scene, 0);
    expect(difference(shown(played.points), shown(redrawn.points))).toBeLessThan(0.02);
  });

  it("is drawn of nobody, of one, and of a chain", () => {
    for (const columns of [madeUpRun({ members: 0 }), madeUpRun({ members: 1 }), chain(400)]) {
      const { picture, points } = setUpStage();
      picture.draw(sceneOf(columns, { manner: inLevels(columns), width, height }), 0);
      const painted = shown(points).filter((pixel) => pixel !== 0).length;
      expect(painted > 0).toBe(columns.people.count > 0);
    }
  });
});

describe("the labels of the generations", () => {
  /** The labels of a scene, drawn on a stage of their own. */
  function labelsOf(scene: GraphScene) {
    const stage = setUpStage();
    stage.picture.draw(scene, 0);
    return { ...stage, labels: texts(stage.over).filter((text) => text !== "Generation") };
  }

  it("tell each generation and how many it has, on the playhead's day", () => {
    const scene = sceneInLevels(200, { width: 900, height: 700 });
    const { generations, joinDays } = scene.columns.people;
    for (const day of [0, 70, 180]) {
      const joined = [...generations].filter((_, row) => joinDays[row] <= day);
      const counts = Array.from({ length: Math.max(...joined) + 1 }, (_, generation) => {
        const count = joined.filter((each) => each === generation).length;
        return `${generation} · ${count}`;
      });
      const { labels, over } = labelsOf({ ...scene, day });
      expect(labels).toEqual(counts);
      expect(texts(over).filter((text) => text === "Generation")).toHaveLength(1);
    }
  });

  it("count people, of whom a member may stand for many", () => {
    const run = madeUpRun({ members: 200 });
    const columns = { ...run, parameters: { ...run.parameters, peopleEach: 1_000 } };
    const { labels } = labelsOf(sceneOf(columns, { manner: inLevels(columns), width: 900, height: 700 }));
    expect(labels[0]).toBe("0 · 10,000");
  });

  it.each([
    [1_440, 900, 3_000],
    [800, 500, 3_000],
    [320, 160, 3_000],
    [320, 160, 60],
  ])("have room on a stage of %i × %i for %i members", (stageWidth, stageHeight, members) => {
    const { over, labels } = labelsOf(sceneInLevels(members, { width: stageWidth, height: stageHeight }));
    expectRoomForAll(over, stageWidth, stageHeight);
    expect(labels[0]).toBe("0 · 10");
    expect(labels.length).toBeGreaterThan(4);
  });

  it("stand beside the members, at the left of each", () => {
    const scene = sceneInLevels(500, { width: 900, height: 700 });
    const { generations } = scene.columns.people;
    const { picture, over } = labelsOf(scene);
    for (const { text, right, top, bottom } of over.of("fillText").map(boxOf)) {
      if (text === "Generation") continue;
      const rows = [...generations.keys()].filter((row) => generations[row] === Number.parseInt(text, 10));
      const places = rows.map((row) => picture.placeOf(scene, row)!);
      for (const { x } of places) expect(x).toBeGreaterThan(right);
      // The first of them stands beside it.
      expect(Math.abs(places[0].y - (top + bottom) / 2)).toBeLessThan(8);
    }
  });

  it("are some of many that follow each other closely", () => {
    const columns = chain(3_000);
    const { over, labels } = labelsOf(sceneOf(columns, { manner: inLevels(columns), width, height }));
    expectRoomForAll(over, width, height);
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.length).toBeLessThan(30);
  });

  it("stay in sight, on a ground of their own, where the picture is zoomed", () => {
    const scene = sceneInLevels(3_000, { width: 800, height: 600 });
    const { picture } = labelsOf(scene);
    // Into the middle of a generation, so far that neither its first line nor the picture's edge is in sight.
    const middle = picture.placeOf(scene, 2_000)!;
    const k = 30;
    const zoomed = { ...scene, view: { k, x: 400 - k * middle.x, y: 300 - k * middle.y } };
    const { over, labels } = labelsOf(zoomed);
    const generation = scene.columns.people.generations[2_000];
    expect(labels[0]).toMatch(new RegExp(`^Generation ${generation} · [\\d,]+$`));
    expectRoomForAll(over, 800, 600);
    expect(over.of("fillRect").length).toBeGreaterThanOrEqual(labels.length);
    expect(labelsOf(scene).over.of("fillRect")).toHaveLength(0);
  });

  it("do not move while the run goes on, and go with the levels", () => {
    const scene = sceneInLevels(1_000);
    const { picture, over } = setUpStage();
    const placesOn = (day: number): Map<string, number> => {
      over.calls.length = 0;
      picture.draw({ ...scene, day }, 0);
      return new Map(over.of("fillText").map((call) => [boxOf(call).text.split(" ")[0], boxOf(call).top]));
    };
    const [before, after] = [placesOn(90), placesOn(180)];
    expect(before.size).toBeGreaterThan(4);
    for (const [generation, top] of before) expect(after.get(generation)).toBe(top);
    over.calls.length = 0;
    picture.draw(sceneOf(scene.columns, { width, height }), 0);
    expect(over.of("clearRect")).not.toHaveLength(0);
    expect(texts(over)).toEqual([]);
  });
});
