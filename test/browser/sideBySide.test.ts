import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import { membersAt } from "../../src/layout/membersAt.ts";
import { simulate } from "../../src/model/simulation.ts";
import { readLink } from "../../src/parameters/link.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { appInView } from "./appInView.ts";
import type { AppInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import type { BuiltSite, Visitor } from "./builtSite.ts";
import { eventually } from "./eventually.ts";

type Letter = "A" | "B";

const still: Visitor = { width: 1440, height: 900, reducedMotion: "reduce" };
const twoRuns = "?conversion=0.2&population=2000&days=120&b.conversion=0.3&b.population=2000";
const onePair = "?scenario=mlm&days=400&day=390&b.scenario=unilevel&colour=generation";

/** The page of a comparison. */
interface PairInView {
  readonly page: Page;
  readonly whole: AppInView;
  readonly sides: Readonly<Record<Letter, AppInView>>;
  /** The difference, as it is said. */
  said(): Promise<string>;
  /** Presses pause, if it still plays, and waits until both pictures stand. */
  comeToRest(): Promise<readonly string[]>;
}

const sideOf = (page: Page, letter: Letter): Locator =>
  page.getByRole("region", { name: new RegExp(`^Side ${letter}: `) });

/** The settings of both sides of a link. */
function settingsOf(query: string): Readonly<Record<Letter, Parameters>> {
  const { state } = readLink(query);
  return { A: state.parameters, B: state.other!.parameters };
}

/** Opens a link of two settings; the runs that are in sight are those of Node. */
async function openPair(
  site: Pick<BuiltSite, "visit">,
  query: string,
  visitor: Visitor = still,
  inSight: readonly Letter[] = ["A", "B"],
): Promise<PairInView> {
  const { page } = await site.visit(query, visitor);
  const sides = { A: appInView(sideOf(page, "A")), B: appInView(sideOf(page, "B")) };
  const settings = settingsOf(query);
  for (const letter of inSight) await sides[letter].shows(settings[letter]);
  const difference = page.getByRole("region", { name: "The difference" }).getByRole("status");
  return {
    page,
    whole: appInView(page),
    sides,
    said: async () => (await difference.innerText()).replaceAll("\u00a0", " "),
    async comeToRest() {
      // In one step: by the time that a pointer had come to the button the runs could be at their end.
      const pause = page.getByRole("button", { name: "Pause" });
      await pause.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
      await page.getByRole("button", { name: /^Play/ }).waitFor();
      return [await sides.A.pictureAtRest(), await sides.B.pictureAtRest()];
    },
  };
}

/** "1,234": how many have joined by a day, as Node has it. */
function joinedBy(parameters: Parameters, day: number): string {
  const { people } = simulate(parameters);
  return membersAt(people.joinDays, people.count, day).toLocaleString("en");
}

const bothJoined = async ({ sides }: PairInView): Promise<readonly string[]> => [
  await sides.A.joined(),
  await sides.B.joined(),
];

browserTest("a link of two settings opens twice as the same two, with the same words", async ({ site }) => {
  const query = `${twoRuns}&day=70`;
  const look = async () => {
    const pair = await openPair(site, query);
    await eventually(pair.said).toMatch(/^On day 70, B has .* × the members of A/);
    const pictures = [await pair.sides.A.pictureAtRest(), await pair.sides.B.pictureAtRest()];
    const prints = [await pair.sides.A.fingerprint(), await pair.sides.B.fingerprint()];
    return { pictures, prints, said: await pair.said(), joined: await bothJoined(pair) };
  };
  const first = await look();
  expect(await look()).toEqual(first);
  expect(first.prints[0]).not.toBe(first.prints[1]);
  expect(first.pictures[0]).not.toBe(first.pictures[1]);
  const { A, B } = settingsOf(query);
  expect(first.joined).toEqual([joinedBy(A, 70), joinedBy(B, 70)]);
});

browserTest(
  "what is changed on one side is in the address, which opens as the same two",
  async ({ site }) => {
    const pair = await openPair(site, twoRuns);
    await pair.sides.B.type("conversion", "41 %");
    await eventually(() => pair.page.url()).toContain("b.conversion=0.41");
    const { search } = new URL(pair.page.url());
    const again = await openPair(site, search);
    expect(await again.sides.B.value("conversion")).toBe("41 %");
    expect(await again.sides.A.value("conversion")).toBe("20 %");
  },
);

browserTest("playing moves both, by one playhead", async ({ site }) => {
  const pair = await openPair(site, `${twoRuns}&day=30`, { ...still, reducedMotion: "no-preference" });
  const { whole } = pair;
  const before = await pair.comeToRest();
  await whole.play.click();
  await eventually(whole.day).toBeGreaterThan(60);
  const after = await pair.comeToRest();
  const day = await whole.day();
  const { A, B } = settingsOf(twoRuns);
  expect(await bothJoined(pair)).toEqual([joinedBy(A, day), joinedBy(B, day)]);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

browserTest("a press on either curve moves the playhead of both", async ({ site }) => {
  const pair = await openPair(site, `${twoRuns}&day=10`);
  const curve = sideOf(pair.page, "B").getByRole("img", { name: "Adoption curve" });
  const box = (await curve.boundingBox())!;
  await pair.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await eventually(pair.whole.day).toBeGreaterThan(30);
  const day = await pair.whole.day();
  const { A, B } = settingsOf(twoRuns);
  await eventually(() => bothJoined(pair)).toEqual([joinedBy(A, day), joinedBy(B, day)]);
});

browserTest("one run under two plans: the same people, and the money of each", async ({ site }) => {
  const pair = await openPair(site, onePair);
  expect(await pair.sides.B.fingerprint()).toBe(await pair.sides.A.fingerprint());
  expect(await pair.sides.B.pictureAtRest()).toBe(await pair.sides.A.pictureAtRest());
  const lost = /only the money differs\. On day 390, (.+) have lost money in A, (.+) in B\.$/;
  await eventually(pair.said).toMatch(lost);
  const [, a, b] = lost.exec(await pair.said())!;
  expect(a).not.toBe(b);
  for (const [letter, share] of [
    ["A", a],
    ["B", b],
  ] as const) {
    const paid = sideOf(pair.page, letter).getByRole("region", { name: "Who got paid" });
    await eventually(async () => (await paid.innerText()).replaceAll("\u00a0", " ")).toContain(share);
  }
});

browserTest("at 1,440 × 900 both graphs and both curves are in sight", async ({ site }) => {
  const pair = await openPair(site, twoRuns);
  const timeline = (await pair.page.getByRole("region", { name: "Timeline" }).boundingBox())!;
  for (const letter of ["A", "B"] as const) {
    const side = sideOf(pair.page, letter);
    const graph = side.getByRole("group", { name: /^Growth disc/ });
    for (const picture of [graph, side.getByRole("img", { name: "Adoption curve" })]) {
      const { y, height } = (await picture.boundingBox())!;
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThanOrEqual(timeline.y);
    }
  }
});

for (const width of [320, 390, 768, 1000])
  browserTest(`nothing is cut off at a width of ${width}`, async ({ site }) => {
    const visitor = { ...still, width, height: width < 700 ? 640 : 900, hasTouch: width < 700 };
    const pair = await openPair(site, twoRuns, visitor, width < 640 ? ["B"] : ["A", "B"]);
    const beyond = () =>
      pair.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await beyond()).toBe(0);
    await pair.page.getByRole("button", { name: "End the comparison" }).click();
    await pair.page.getByRole("button", { name: "Compare" }).waitFor();
    expect(await beyond()).toBe(0);
  });

browserTest(
  "on a phone one side is shown, its graph on the first screen, and the other is a press away",
  async ({ site }) => {
    const visitor: Visitor = { width: 320, height: 640, hasTouch: true, reducedMotion: "reduce" };
    const { page } = await site.visit(`${twoRuns}&day=70`, visitor);
    const shown = async (letter: Letter): Promise<void> => {
      await eventually(() => sideOf(page, letter).count()).toBe(1);
      await eventually(() => sideOf(page, letter === "A" ? "B" : "A").count()).toBe(0);
      await appInView(sideOf(page, letter)).shows(settingsOf(twoRuns)[letter]);
      const graph = (await sideOf(page, letter)
        .getByRole("group", { name: /^Growth disc/ })
        .boundingBox())!;
      const timeline = (await page.getByRole("region", { name: "Timeline" }).boundingBox())!;
      expect(graph.y + graph.height / 2).toBeLessThan(timeline.y);
    };
    await shown("B");
    await page.getByRole("radio", { name: /^A/ }).tap();
    await shown("A");
    await page.getByRole("radio", { name: /^B/ }).tap();
    await shown("B");
  },
);

browserTest("begun from the page, ended, and brought back as it was", async ({ site }) => {
  const { page } = await site.visit("?population=2000&day=60", still);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("button", { name: /^The same again/ }).click();
  const second = appInView(sideOf(page, "B"));
  await second.type("conversion", "33 %");
  await eventually(() => page.url()).toContain("b.conversion=0.33");
  await page.getByRole("button", { name: "End the comparison" }).click();
  await eventually(() => page.url()).not.toContain("b.");
  await appInView(page).shows({ ...readLink("?population=2000").state.parameters });
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("button", { name: /^As before/ }).click();
  await second.shows({ ...readLink("?population=2000").state.parameters, conversion: 0.33 });
});

browserTest("a small page in another shows the first, and leads to both", async ({ site }) => {
  const { page } = await site.visit(`embed.html${twoRuns}`, still);
  await page.getByRole("region", { name: "The graph of who brought whom" }).waitFor();
  const link = page.getByRole("link", { name: "Open the whole page" });
  expect(await link.getAttribute("href")).toContain("b.conversion=0.3");
});
