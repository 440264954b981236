import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { build } from "vite";
import type { Rollup } from "vite";
import { root } from "../../setup/paths.mjs";
import type { Difference } from "./differenceOf.ts";
import type { Pixels } from "./encodePng.ts";
import type { PackedPixels, PicturesInPage } from "./inPage.ts";
import type { PictureScene } from "./pictureScenes.ts";

/** A deliberate mistake: in a file of src/ a text that stands there once is replaced by another. */
export interface Mistake {
  readonly file: string;
  readonly text: string;
  readonly mistake: string;
}

/** The bundle of what draws pictures, with a mistake, or without. */
async function bundle(mistake: Mistake | null): Promise<string> {
  const changed = mistake === null ? null : join(root, "src", mistake.file);
  const load = (id: string): string | null => {
    if (mistake === null || changed === null || id !== changed) return null;
    const original = readFileSync(changed, "utf8");
    if (original.split(mistake.text).length !== 2)
      throw new Error(`"${mistake.text}" does not stand in ${mistake.file} just once`);
    return original.replace(mistake.text, () => mistake.mistake);
  };
  const built = (await build({
    configFile: false,
    root,
    logLevel: "error",
    plugins: [{ name: "mistake", enforce: "pre", load }],
    build: {
      write: false,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(import.meta.dirname, "inPage.ts"), output: { format: "iife" } },
    },
  })) as Rollup.RolldownOutput;
  return built.output[0].code;
}

/** A scene beside the picture that is kept of it. */
export interface ComparedPixels {
  readonly difference: Difference;
  readonly actual: Pixels;
  readonly pictureOfDifference: Pixels;
}

/** A page that draws pictures, and compares them with those that are kept. */
export interface Pictures {
  draw(scene: PictureScene): Promise<Pixels>;
  /** `reference`: a PNG file. */
  compare(scene: PictureScene, reference: Buffer): Promise<ComparedPixels>;
}

const unpack = ({ width, height, base64 }: PackedPixels): Pixels => ({
  width,
  height,
  bytes: Buffer.from(base64, "base64"),
});

type Global = typeof globalThis & { readonly pictures: PicturesInPage };

/** Opens one in a browser; with a mistake in what is drawn, or without. */
export async function openPictures(browser: Browser, mistake: Mistake | null = null): Promise<Pictures> {
  const code = await bundle(mistake);
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  return {
    draw: async (scene) =>
      unpack(await page.evaluate((one) => (globalThis as Global).pictures.draw(one), scene)),
    async compare(scene, reference) {
      const asked = [scene, reference.toString("base64")] as const;
      const { difference, ...packed } = await page.evaluate(
        ([one, png]) => (globalThis as Global).pictures.compare(one, png),
        asked,
      );
      return {
        difference,
        actual: unpack(packed.actual),
        pictureOfDifference: unpack(packed.pictureOfDifference),
      };
    },
  };
}
