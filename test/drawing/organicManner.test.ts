import { describe, expect, it } from "vitest";
import type { GraphScene } from "../../src/drawing/graphPicture.ts";
import { organicManner } from "../../src/drawing/organicManner.ts";
import { packColour } from "../../src/drawing/pixelSheet.ts";
import { themes } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { layTree } from "../../src/layout/organic.ts";
import { organicPoints } from "../../src/layout/organicPoints.ts";
import type { OrganicPoints } from "../../src/layout/organicPoints.ts";
import { contactNetwork } from "../../src/model/contactNetwork.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { sceneOf as sceneOnDisc, setUpStage, shown } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";

const [width, height] = [300, 240];
const people = 120;
const members = 60;

const sceneOf = (
  columns: RunColumns,
  points: OrganicPoints,
  changed: Partial<GraphScene> = {},
): GraphScene => {
  const { sponsors, count } = columns.people;
  const manner = organicManner(points, layDisc(sponsors, count), sponsors);
  return sceneOnDisc(columns, { manner, width, height, ...changed });
};

/** A run of 60 members in a network of 120 people, who stand as the seeds of a sunflower do; every other person joined. */
function networkScene(contacts = 4, changed: Partial<GraphScene> = {}): GraphScene {
  const radius = (person: number): number => Math.sqrt(person + 0.5);
  const angle = (person: number): number => person * Math.PI * (3 - Math.sqrt(5));
  const column = (of: (angle: number) => number): Float32Array =>
    Float32Array.from({ length: people }, (_, person) => radius(person) * of(angle(person)));
  const network = contactNetwork({ network: "random", population: people, contacts });
  const persons = Int32Array.from({ length: members }, (_, row) => 2 * row);
  const laid = { x: column(Math.cos), y: column(Math.sin), network };
  return sceneOf(madeUpRun({ members, leaving: 0 }), organicPoints(laid, persons), changed);
}

/** A run of members laid out by who brought whom. */
function treeScene(changed: Partial<GraphScene> = {}): GraphScene {
  const columns = madeUpRun({ members, roots: 1 });
  const layout = layTree(columns.people);
  while (layout.share < 1) layout.step();
  return sceneOf(columns, { ...layout.places(), contacts: null }, changed);
}

const pixelAt = (canvas: RecordingCanvas, { x, y }: { x: number; y: number }): number =>
  shown(canvas)[Math.floor(y) * width + Math.floor(x)];

const grey = packColour(themes.dark.leftPoint);
const dayBefore = (scene: GraphScene, row: number): number => scene.columns.people.joinDays[row] - 1e-6;

describe("a network", () => {
  it("shows everybody from the beginning, in grey until they join, on one place for good", () => {
    const scene = networkScene();
    const stage = setUpStage();
    const [row, never] = [40, members + 10];
    stage.picture.draw({ ...scene, day: dayBefore(scene, row) }, 0);
    const place = stage.picture.placeOf({ ...scene, day: 0 }, row)!;
    const size = (): number =>
      [...shown(stage.points).keys()].filter((pixel) => {
        const [x, y] = [pixel % width, Math.floor(pixel / width)];
        return shown(stage.points)[pixel] !== 0 && Math.hypot(x + 0.5 - place.x, y + 0.5 - place.y) < 8;
      }).length;
    expect(pixelAt(stage.points, place) & 0xffffff).toBe(grey);
    const before = size();
    stage.picture.draw(scene, 16);
    expect(stage.picture.placeOf(scene, row)).toEqual(place);
    expect(pixelAt(stage.points, place) & 0xffffff).not.toBe(grey);
    expect(size()).toBeGreaterThan(1.5 * before);
    expect(pixelAt(stage.points, stage.picture.placeOf(scene, never)!) & 0xffffff).toBe(grey);
  });

  it("has a line between any two contacts, and none where nobody knows anybody", () => {
    const stage = setUpStage();
    const scene = networkScene();
    stage.picture.draw({ ...scene, day: 0 }, 0);
    const { starts, contacts } = scene.manner.contacts!;
    for (let point = 0; point < people; point++) {
      const from = stage.picture.placeOf(scene, point)!;
      for (const other of contacts.subarray(starts[point], starts[point + 1])) {
        const to = stage.picture.placeOf(scene, other)!;
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        expect(pixelAt(stage.links, middle) >>> 24, `${point} and ${other}`).toBeGreaterThan(0);
      }
    }
    const lonely = setUpStage();
    lonely.picture.draw(networkScene(0, { day: 0 }), 0);
    expect(shown(lonely.links).every((pixel) => pixel === 0)).toBe(true);
    expect(shown(lonely.points).some((pixel) => pixel !== 0)).toBe(true);
  });

  it("has fainter lines the more there are", () => {
    const coverage = [4, 60].map((contacts) => {
      const stage = setUpStage();
      stage.picture.draw(networkScene(contacts, { day: 0 }), 0);
      return shown(stage.links).reduce((sum, pixel) => sum + (pixel >>> 24), 0);
    });
    // Fifteen times as many lines; were each as strong they would have seven times the weight.
    expect(coverage[1] / coverage[0]).toBeLessThan(4);
  });

  it("lights somebody up who has not joined, with a line to every contact", () => {
    const stage = setUpStage();
    const scene = networkScene();
    const { starts, contacts } = scene.manner.contacts!;
    const never = [...starts.keys()].find(
      (point) => point >= members && starts[point + 1] - starts[point] > 2,
    )!;
    stage.picture.draw({ ...scene, hovered: never }, 0);
    const ends = stage.over.of("lineTo").map(({ args }) => ({ x: args[0], y: args[1] }));
    const known = [...contacts.subarray(starts[never], starts[never + 1])];
    expect(ends).toEqual(known.map((other) => stage.picture.placeOf(scene, other)));
    const circle = stage.over.of("arc").at(-1)!.args as number[];
    expect({ x: circle[0], y: circle[1] }).toEqual(stage.picture.placeOf(scene, never));
    stage.picture.draw(scene, 16);
    expect(stage.over.of("clearRect")).not.toHaveLength(0);
  });

  it("has the upline of a member in straight lines, once it has joined", () => {
    const stage = setUpStage();
    const scene = networkScene();
    const { sponsors } = scene.columns.people;
    const row = sponsors.findLastIndex((sponsor) => sponsor >= 0);
    stage.picture.draw({ ...scene, hovered: row }, 0);
    const [first] = stage.over.of("bezierCurveTo").map(({ args }) => args as number[]);
    const [at, to] = [row, sponsors[row]].map((each) => stage.picture.placeOf(scene, each)!);
    expect(first).toEqual([at.x, at.y, to.x, to.y, to.x, to.y]);
  });

  it("does not move the camera", () => {
    const { picture } = setUpStage();
    const scene = networkScene();
    const places = [0, 60, 120, 180].map((day) => {
      picture.draw({ ...scene, day, reducedMotion: false }, 100 * day);
      return picture.placeOf({ ...scene, day }, people - 1);
    });
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
  });
});

describe("a tree", () => {
  it("shows nobody who has not joined", () => {
    const scene = treeScene({ day: 0 });
    const { picture, points } = setUpStage();
    picture.draw(scene, 0);
    expect(picture.placeOf(scene, 20)).toBeNull();
    const later = { ...scene, day: 180 };
    picture.draw(later, 0);
    const place = picture.placeOf(later, 20)!;
    expect(pixelAt({ ...points }, place)).not.toBe(0);
    expect(picture.personAt(later, place.x, place.y)).toBe(20);
    expect(picture.personAt({ ...scene, day: 0 }, place.x, place.y)).not.toBe(20);
  });

  it("has a camera that follows, so that all members are always in the picture, and at the end fill it", () => {
    const scene = treeScene();
    const { picture } = setUpStage();
    const spread = (day: number): number => {
      const now = { ...scene, day };
      picture.draw(now, 0);
      const places = Array.from({ length: members }, (_, row) => picture.placeOf(now, row));
      const joined = places.filter((place) => place !== null);
      const far = joined.map(({ x, y }) => Math.hypot(x - width / 2, y - height / 2));
      expect(Math.max(...far)).toBeLessThan(height / 2);
      return Math.max(...far);
    };
    for (let day = 0; day <= 170; day += 10) spread(day);
    expect(spread(180)).toBeGreaterThan(0.8 * (height / 2));
    // In the middle of the run the few who are there stand further apart than they will.
    const scaleOn = (day: number): number => {
      picture.draw({ ...scene, day }, 0);
      const [one, other] = [0, 1].map((row) => picture.placeOf({ ...scene, day }, row)!);
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    const day = scene.columns.people.joinDays[1];
    expect(scaleOn(day)).toBeGreaterThanOrEqual(scaleOn(180));
  });
});

describe("either", () => {
  it.each([
    ["network", networkScene],
    ["tree", treeScene],
  ] as const)("finds again who stands in a place: %s", (_, makeScene) => {
    const view = { k: 3, x: -300, y: -200 };
    const scene = makeScene === networkScene ? networkScene(4, { view }) : treeScene({ view });
    const { picture } = setUpStage();
    picture.draw(scene, 0);
    for (let point = 0; point < scene.manner.x.length; point++) {
      const place = picture.placeOf(scene, point)!;
      expect(picture.personAt(scene, place.x, place.y)).toBe(point);
    }
    expect(picture.personAt(scene, -4_000, 0)).toBeNull();
    expect(picture.placeOf(scene, scene.manner.x.length)).toBeNull();
  });

  it.each([
    ["network", networkScene()],
    ["tree", treeScene({ trueScale: true })],
  ])("paints the same picture when played as when it is redrawn at the end: %s", (_, scene) => {
    const [played, redrawn] = [setUpStage(), setUpStage()];
    for (let day = 0; day < 180; day += 3) played.picture.draw({ ...scene, day }, 16 * day);
    played.picture.draw(scene, 5_000);
    redrawn.picture.draw(scene, 0);
    const differing = shown(played.points).filter((pixel, at) => pixel !== shown(redrawn.points)[at]).length;
    const painted = shown(redrawn.points).filter((pixel) => pixel !== 0).length;
    expect(differing / painted).toBeLessThan(0.01);
  });
});
