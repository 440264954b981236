import { packColour } from "../../src/drawing/pixelSheet.ts";
import { themes } from "../../src/drawing/theme.ts";
import { readLink } from "../../src/parameters/link.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { differenceOf, pictureOfDifference } from "./differenceOf.ts";
import type { Difference } from "./differenceOf.ts";
import { drawScene } from "./drawScene.ts";
import { drawStudy } from "./drawStudy.ts";
import type { PictureScene } from "./pictureScenes.ts";
import { runOfLink } from "./runOfLink.ts";
import type { RunOfLink } from "./runOfLink.ts";

/** A picture on its way out of the page: four bytes a pixel, in base64. */
export interface PackedPixels {
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}

/** A scene beside the picture that is kept of it. */
export interface Compared {
  readonly difference: Difference;
  readonly actual: PackedPixels;
  readonly pictureOfDifference: PackedPixels;
}

/** What a page that draws pictures answers. */
export interface PicturesInPage {
  draw(scene: PictureScene): PackedPixels;
  /** `reference`: a PNG file, in base64. */
  compare(scene: PictureScene, reference: string): Promise<Compared>;
}

const runs = new Map<string, RunOfLink>();

/** Each run is simulated once. */
const runOf = (parameters: Parameters): RunOfLink => {
  const key = JSON.stringify(parameters);
  const run = runs.get(key) ?? runOfLink(parameters);
  runs.set(key, run);
  return run;
};

const pictureOf = (scene: PictureScene): ImageData =>
  scene.study === null ? drawScene(scene, runOf) : drawStudy(scene, scene.study, runOf);

const pixelsOf = ({ data }: ImageData): Uint32Array => new Uint32Array(data.buffer);

function pack({ width, height, data }: Pick<ImageData, "width" | "height" | "data">): PackedPixels {
  let binary = "";
  for (const byte of data) binary += String.fromCharCode(byte);
  return { width, height, base64: btoa(binary) };
}

async function readPng(base64: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]), {
    premultiplyAlpha: "none",
    colorSpaceConversion: "none",
  });
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", {
    willReadFrequently: true,
  })!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

const pictures: PicturesInPage = {
  draw: (scene) => pack(pictureOf(scene)),
  async compare(scene, reference) {
    const actual = pictureOf(scene);
    const expected = await readPng(reference);
    const { width, height } = actual;
    if (width !== expected.width || height !== expected.height)
      throw new Error(`The picture kept of ${scene.name} has another size.`);
    const { ground } = themes[readLink(scene.query).state.theme ?? "light"];
    const [a, b] = [pixelsOf(actual), pixelsOf(expected)];
    const data = new Uint8ClampedArray(pictureOfDifference(a, b).buffer as ArrayBuffer);
    return {
      difference: differenceOf(a, b, (0xff000000 | packColour(ground)) >>> 0),
      actual: pack(actual),
      pictureOfDifference: pack({ width, height, data }),
    };
  },
};

// The bundle of this file is loaded into an empty page, where the test looks for them.
Object.assign(globalThis, { pictures });
