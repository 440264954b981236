import { seededNumbers } from "../drawing/madeUpRun.ts";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";
import { rest } from "./stage.ts";
import type { Settled, Stage } from "./stage.ts";

const worst = (values: readonly number[]): number => Math.max(...values);

const middleAndWorst = (name: string, values: readonly number[]): Figure[] => [
  { name, value: median(values), unit: "ms" },
  { name: "    the worst", value: worst(values), unit: "ms" },
];

const settledFigures = (name: string, first: string, settled: readonly Settled[]): Figure[] => [
  ...middleAndWorst(
    `${name}: work until the ${first} picture`,
    settled.map(({ firstMs }) => firstMs),
  ),
  ...middleAndWorst(
    "  work until nothing moves",
    settled.map(({ workMs }) => workMs),
  ),
  ...middleAndWorst(
    "  time until nothing moves",
    settled.map(({ wallMs }) => wallMs),
  ),
];

/** The playhead jumps to days anywhere in the run. */
async function scrub({ scene, settle }: Stage): Promise<Figure[]> {
  const random = seededNumbers(4);
  const settled: Settled[] = [];
  await settle(scene);
  for (let jump = 0; jump < 20; jump++) settled.push(await settle({ ...scene, day: random() * scene.day }));
  return settledFigures("scrub to 20 days", "first", settled);
}

/** Steps of the wheel towards a place, ever further in. */
async function zoomIn({ scene, settle }: Stage): Promise<Figure[]> {
  const place = { x: 0.6 * scene.width, y: 0.4 * scene.height };
  const settled: Settled[] = [];
  await settle(scene);
  for (let step = 1; step <= 12; step++) {
    const k = 2 ** (step / 3);
    settled.push(await settle({ ...scene, view: { k, x: place.x * (1 - k), y: place.y * (1 - k) } }));
  }
  return settledFigures("12 steps of zoom", "first", settled);
}

/** The pointer is now here, now there: finding who stands there, and lighting them. */
async function hover({ picture, scene, settle, frame, draw }: Stage): Promise<Figure[]> {
  const random = seededNumbers(5);
  const times: number[] = [];
  await settle(scene);
  for (let place = 0; place < 100; place++) {
    // On the disc, or just beside it.
    const [x, y] = [scene.width / 2, scene.height / 2].map(
      (middle) => middle + (random() - 0.5) * scene.height,
    );
    const { ms } = frame(() => draw({ ...scene, hovered: picture.personAt(scene, x, y) }));
    times.push(ms);
    await rest();
  }
  return middleAndWorst("hover at 100 places", times);
}

/** How soon a picture answers whoever moves the playhead, the wheel or the pointer. */
export const figuresOfAnswers = async (stage: Stage): Promise<Figure[]> => [
  ...(await scrub(stage)),
  ...(await zoomIn(stage)),
  ...(await hover(stage)),
];
