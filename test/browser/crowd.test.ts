import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { crowdColumns, crowdParameters, crowdTest } from "./crowdTest.ts";
import type { CrowdInView } from "./crowdTest.ts";
import { eventually } from "./eventually.ts";

crowdTest("a crowd is played, and scrubbed back and forth", async ({ open }) => {
  const crowd = await open({ day: 90 });
  // Over several steps of the camera.
  await crowd.playSlowly();
  await eventually(crowd.day).toBeGreaterThan(112);
  await crowd.comeToRest();
  await crowd.looksFresh({ day: await crowd.stepToDay() });

  const box = (await crowd.range.boundingBox())!;
  const moveTo = (share: number): Promise<void> =>
    crowd.page.mouse.move(box.x + share * box.width, box.y + box.height / 2, { steps: 8 });
  await moveTo((await crowd.day()) / crowdParameters.days);
  await crowd.page.mouse.down();
  for (const share of [0.95, 0.4, 0.8]) await moveTo(share);
  await crowd.page.mouse.up();
  await crowd.looksFresh({ day: await crowd.stepToDay() });

  for (const day of [179, 150, 175]) {
    await crowd.range.fill(String(day));
    await eventually(crowd.day).toBe(day);
  }
  await crowd.looksFresh({ day: 175 });
});

crowdTest("a crowd is zoomed by wheel, drag and keys, and goes on meanwhile", async ({ open }) => {
  const whole = ({ page }: CrowdInView) => page.getByRole("button", { name: "Show the whole disc" });
  const zoomByWheel = async (crowd: CrowdInView): Promise<void> => {
    await crowd.pointAt(300, 200);
    await crowd.page.mouse.wheel(0, -400);
    await whole(crowd).waitFor();
  };
  const dragIt = (crowd: CrowdInView): Promise<void> => crowd.drag([300, 200], [250, 260]);

  const crowd = await open({ day: 110 });
  await zoomByWheel(crowd);
  await crowd.playSlowly();
  await eventually(crowd.day).toBeGreaterThan(115);
  await crowd.comeToRest();
  const day = await crowd.stepToDay();
  await dragIt(crowd);
  await crowd.looksFresh({ day }, async (fresh) => {
    await zoomByWheel(fresh);
    await dragIt(fresh);
  });

  await whole(crowd).click();
  await crowd.looksFresh({ day });

  await crowd.press("+", 3);
  await crowd.press("-");
  await crowd.range.fill("150");
  await crowd.looksFresh({ day: 150 }, (fresh) => fresh.press("+", 2));
  await crowd.press("0");
  await crowd.looksFresh({ day: 150 });
});

crowdTest("a crowd goes from the disc to levels and back while it plays", async ({ open }) => {
  const crowd = await open({ day: 80 });
  await crowd.playSlowly();
  for (const name of ["Levels", "Disc", "Levels"] as const) {
    const before = await crowd.day();
    await crowd.layOut(name);
    await eventually(crowd.day).toBeGreaterThan(before + 1);
    expect(await crowd.pause.count()).toBe(1);
  }
  await crowd.comeToRest();
  const day = await crowd.stepToDay();
  await crowd.looksFresh({ day, layout: "levels" });
  await crowd.layOut("Disc");
  await crowd.looksFresh({ day });
});

crowdTest("a class of a crowd is shown alone, in other colours too, and all again", async ({ open }) => {
  const crowd = await open({ day: 140 });
  const colourBy = crowd.page.getByRole("combobox", { name: "Colour by" });
  const generations = ({ page }: CrowdInView) =>
    page.getByRole("slider", { name: "Show only one generation" });
  const family = ({ page }: CrowdInView) =>
    page.getByRole("group", { name: "Show only" }).getByRole("button").nth(1);

  for (const key of ["End", "ArrowLeft", "Home", "ArrowRight"]) await generations(crowd).press(key);
  await crowd.range.fill("150");
  await crowd.looksFresh({ day: 150 }, async (fresh) => {
    for (const key of ["ArrowRight", "ArrowRight"]) await generations(fresh).press(key);
  });
  await crowd.page.getByRole("button", { name: "Show everybody" }).click();
  await crowd.looksFresh({ day: 150 });

  await colourBy.selectOption("lineage");
  await crowd.looksFresh({ day: 150, colour: "lineage" });
  await family(crowd).click();
  await crowd.layOut("Levels");
  await crowd.looksFresh({ day: 150, colour: "lineage", layout: "levels" }, (fresh) => family(fresh).click());

  await colourBy.selectOption("state");
  await crowd.looksFresh({ day: 150, colour: "state", layout: "levels" });
  await colourBy.selectOption("joined");
  await crowd.layOut("Disc");
  await crowd.looksFresh({ day: 150, colour: "joined" });
});

crowdTest("who is kept is found again by its key, and not where nobody has it", async ({ open }) => {
  const person = 3000;
  const day = 150;
  const crowd = await open({ day, person });
  const keyOf = (keys: Uint32Array, row: number): string => String(keys.subarray(2 * row, 2 * row + 2));
  /** The row of the kept person in the run of another setting; -1: nobody has the key. */
  const rowIn = (parameters: typeof crowdParameters): number => {
    const { keys, count } = simulate(parameters).people;
    const wanted = keyOf(crowdColumns.people.keys, person);
    return Array.from({ length: count }, (_, row) => keyOf(keys, row)).indexOf(wanted);
  };

  const calmer = { ...crowdParameters, churnPerMonth: 0.1 };
  expect(rowIn(calmer)).toBeGreaterThanOrEqual(0);
  expect(rowIn(calmer)).not.toBe(person);
  await crowd.type("churnPerMonth", "10");
  await crowd.shows(calmer);
  await crowd.looksFresh({ parameters: calmer, day, person: rowIn(calmer) });

  const other = { ...calmer, seed: calmer.seed + 1 };
  expect(rowIn(other)).toBe(-1);
  await crowd.page.getByRole("button", { name: "New luck" }).click();
  await crowd.shows(other);
  await crowd.looksFresh({ parameters: other, day });

  for (let step = 0; step < 2; step++) await crowd.page.getByRole("button", { name: "Undo" }).click();
  await crowd.shows(crowdParameters);
  await crowd.looksFresh({ day, person });
});
