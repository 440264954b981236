import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { knownBrowser } from "../../setup/findBrowser.mjs";
import { cache } from "../../setup/paths.mjs";
import { launchOptions } from "../../setup/tryBrowser.mjs";
import { looksTheSame } from "../pictures/differenceOf.ts";
import { encodePng } from "../pictures/encodePng.ts";
import { openPictures } from "../pictures/openPictures.ts";
import type { ComparedPixels, Pictures } from "../pictures/openPictures.ts";
import { pictureMistakes } from "../pictures/pictureMistakes.ts";
import { pictureScenes } from "../pictures/pictureScenes.ts";
import type { PictureScene } from "../pictures/pictureScenes.ts";

const references = join(import.meta.dirname, "../pictures/references");
const fileOf = ({ name }: PictureScene): string => join(references, `${name}.png`);

/** `npm run pictures -- --write`: whatever looks different is kept anew. */
const writes = process.env["INVITREE_PICTURES"] === "write";

/** Where it is laid what a scene looks like that does not look as it should. */
const failed = join(cache, "failed", "pictures");

const pictureTest = test
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch(launchOptions(await knownBrowser()));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("pictures", { scope: "file" }, ({ browser }) => openPictures(browser));

/** Lays the picture of a scene, the one that is kept of it and their difference side by side; returns where, and what to do now. */
function layOut(scene: PictureScene, { actual, pictureOfDifference }: ComparedPixels): string {
  const files = {
    actual: encodePng(actual),
    expected: readFileSync(fileOf(scene)),
    difference: encodePng(pictureOfDifference),
  };
  mkdirSync(failed, { recursive: true });
  for (const [what, file] of Object.entries(files))
    writeFileSync(join(failed, `${scene.name}.${what}.png`), file);
  const { study, chosenClass, view, query } = scene;
  return [
    `${scene.name} looks different: see ${join(failed, scene.name)}.*.png.`,
    `On the page it is at index.html${query}`,
    ...(study === null ? [] : [`as a study: ${study}`]),
    ...(chosenClass === null ? [] : [`with class ${chosenClass} (the first is 0) chosen in the legend`]),
    ...(view.k === 1 ? [] : [`zoomed by ${view.k}`]),
    "– if it is to look so: npm run pictures -- --write",
  ].join(" ");
}

async function keepAnew(pictures: Pictures, scene: PictureScene): Promise<void> {
  const file = fileOf(scene);
  if (existsSync(file)) {
    const compared = await pictures.compare(scene, readFileSync(file)).catch(() => null);
    if (compared !== null && looksTheSame(compared.difference)) return;
  }
  mkdirSync(references, { recursive: true });
  writeFileSync(file, encodePng(await pictures.draw(scene)));
}

pictureTest("every picture that is kept is that of a scene", () => {
  const known = new Set(pictureScenes.map(({ name }) => `${name}.png`));
  expect(known.size).toBe(pictureScenes.length);
  const others = (existsSync(references) ? readdirSync(references) : []).filter((file) => !known.has(file));
  if (writes) others.forEach((file) => rmSync(join(references, file)));
  else expect(others).toEqual([]);
});

pictureTest.for(pictureScenes)("$name looks as it did", async (scene, { pictures }) => {
  if (writes) return keepAnew(pictures, scene);
  const compared = await pictures.compare(scene, readFileSync(fileOf(scene)));
  if (!looksTheSame(compared.difference)) expect.fail(layOut(scene, compared));
});

pictureTest.for(pictureMistakes)(
  "$what would be seen",
  async ({ what, scene: name, ...mistake }, { browser }) => {
    const scene = pictureScenes.find((each) => each.name === name);
    if (scene === undefined) throw new Error(`No scene is ${name}, which would show ${what}.`);
    const pictures = await openPictures(browser, mistake);
    const { difference } = await pictures.compare(scene, readFileSync(fileOf(scene)));
    expect(looksTheSame(difference)).toBe(false);
  },
);
