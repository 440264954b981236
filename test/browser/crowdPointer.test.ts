import { expect } from "vitest";
import type { View } from "../../src/drawing/projection.ts";
import { membersAt } from "../../src/layout/membersAt.ts";
import { memberStory } from "../../src/page/words/memberStory.ts";
import { sceneOf, setUpStage } from "../drawing/graphStage.ts";
import { crowdColumns, crowdTest, sayDifference } from "./crowdTest.ts";
import type { CrowdInView } from "./crowdTest.ts";
import { eventually } from "./eventually.ts";

const { people } = crowdColumns;
const joinedBy = (day: number): number => membersAt(people.joinDays, people.count, day);

/** What is told of a member on a day, counted here row by row. */
function storyOf(row: number, day: number): readonly string[] {
  const isBelow = new Uint8Array(people.count);
  isBelow[row] = 1;
  let recruits = 0;
  let downline = 0;
  for (let other = row + 1; other < joinedBy(day); other++) {
    const sponsor = people.sponsors[other];
    if (sponsor < 0 || isBelow[sponsor] === 0) continue;
    isBelow[other] = 1;
    downline++;
    if (sponsor === row) recruits++;
  }
  const { title, lines } = memberStory(crowdColumns, row, day, { recruits, downline });
  return [title, ...lines];
}

/** The card of whoever is under the pointer, line by line; empty while nobody is. */
async function cardIn({ graph }: CrowdInView): Promise<readonly string[]> {
  const texts = await graph
    .getByText(/^Member [\d,]+, generation/)
    .locator("..")
    .allInnerTexts();
  return texts.flatMap((text) => text.split("\n")).filter((line) => line !== "");
}

/** The same, once somebody is there and the picture rests. */
async function cardAtRest(crowd: CrowdInView): Promise<readonly string[]> {
  await eventually(async () => (await cardIn(crowd)).length).toBeGreaterThan(0);
  await crowd.pictureAtRest();
  return cardIn(crowd);
}

/** The row of the member that a card's title names; NaN if it names none. */
const rowOf = (title = ""): number =>
  Number(/^Member ([\d,]+)/.exec(title)?.[1].replaceAll(",", "") ?? NaN) - 1;

/** The view that is zoomed about the middle of a graph so many times, and then dragged. */
const zoomedView = (width: number, height: number, k: number, right = 0, down = 0): View => ({
  k,
  x: (width / 2) * (1 - k) + right,
  y: (height / 2) * (1 - k) + down,
});

/** Where a member stands on a disc of a size, px from its upper left corner. */
function placesOnDisc(width: number, height: number, day: number, view: View) {
  const { picture } = setUpStage();
  const scene = sceneOf(crowdColumns, { day, width, height, view });
  return (row: number) => picture.placeOf(scene, row)!;
}

crowdTest("whoever is pointed at in a crowd is told, and kept", async ({ open }) => {
  const day = 160;
  const crowd = await open({ day });
  const { width, height } = (await crowd.graph.boundingBox())!;
  for (const zoom of [1, 8]) {
    const placeOf = placesOnDisc(width, height, day, zoomedView(width, height, zoom));
    for (const [right, down] of [
      [0.5, 0.5],
      [0.4, 0.3],
      [0.62, 0.55],
      [0.45, 0.8],
    ]) {
      const [x, y] = [Math.round(right * width), Math.round(down * height)];
      const distances = Array.from({ length: joinedBy(day) }, (_, row) => {
        const place = placeOf(row);
        return Math.hypot(place.x - x, place.y - y);
      });
      const least = distances.reduce((a, b) => Math.min(a, b));
      await crowd.pointAt(x, y);
      // A pointer's place may be rounded by half a px.
      await eventually(async () => distances[rowOf((await cardIn(crowd))[0])] - least).toBeLessThan(1);
      const card = await cardIn(crowd);
      expect(card).toEqual(storyOf(rowOf(card[0]), day));
    }
    if (zoom === 1) await crowd.press("+", 3);
  }

  await crowd.press("0");
  await crowd.pointAt(333, 222);
  const [title] = await cardAtRest(crowd);
  await crowd.click();
  const kept = crowd.page.getByRole("group", { name: "Kept member" });
  await kept.getByText(title, { exact: true }).waitFor();
  await crowd.looksFresh({ day, person: rowOf(title) });
  await crowd.range.fill("170");
  await crowd.looksFresh({ day: 170, person: rowOf(title) });
  await crowd.page.keyboard.press("Escape");
  await crowd.looksFresh({ day: 170 });
});

crowdTest("whom a zoomed crowd looks at stays where it was in another layout", async ({ open }) => {
  const day = 150;
  const crowd = await open({ day });
  const { width, height } = (await crowd.graph.boundingBox())!;
  await crowd.press("+", 3);
  await crowd.page.getByRole("button", { name: "Show the whole disc" }).waitFor();
  await crowd.drag([140, 160], [260, 250]);
  const [title] = await cardAtRest(crowd);
  await crowd.click();
  const kept = crowd.page.getByRole("group", { name: "Kept member" }).getByText(title, { exact: true });
  await kept.waitFor();
  const { x, y } = placesOnDisc(width, height, day, zoomedView(width, height, 8, 120, 90))(rowOf(title));
  const onDisc = await crowd.graphAtRest();
  for (const name of ["Levels", "Disc"] as const) {
    await crowd.layOut(name);
    await crowd.pictureAtRest();
    await crowd.pointAt(x, y);
    await eventually(async () => (await cardIn(crowd))[0]).toBe(title);
    expect(await kept.count()).toBe(1);
    expect(await crowd.day()).toBe(day);
  }
  expect(sayDifference(await crowd.graphAtRest(), onDisc)).toBe("");
});
