import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import { discManner } from "../../src/drawing/discManner.ts";
import { createGraphPicture } from "../../src/drawing/graphPicture.ts";
import type { GraphPicture, GraphScene } from "../../src/drawing/graphPicture.ts";
import { themes } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import type { RunColumns } from "../../src/model/run.ts";

/** What a new scene costs until nothing moves any more, ms. */
export interface Settled {
  /** The main thread's work in the first frame: whatever can be shown at once. */
  readonly firstMs: number;
  /** Its work in all frames. */
  readonly workMs: number;
  /** What passes meanwhile: every frame but the last takes a sixtieth of a second, or as long as its work. */
  readonly wallMs: number;
}

/** A picture of the graph in the document, with a clock of its own that goes by frames. */
export interface Stage {
  readonly picture: GraphPicture;
  /** The run at its end, unmoved. */
  readonly scene: GraphScene;
  /** Does a frame's work, until its pixels can be read; `goesOn`: it wants another frame. */
  frame(draw: () => boolean): { readonly ms: number; readonly goesOn: boolean };
  /** Draws a scene in the next frame. */
  draw(scene: GraphScene): boolean;
  /** Draws a scene, frame after frame, until it is complete. */
  settle(scene: GraphScene): Promise<Settled>;
  remove(): void;
}

/** Its size in CSS px and its pixels for each. */
export type StageSize = Pick<GraphScene, "width" | "height" | "pixelRatio">;

const frameMs = 1000 / 60;

/** A picture that takes longer never becomes complete. */
const longestMs = 30_000;

/** Lets the page do what waits. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Puts a picture of a run's disc into the document, not drawn yet. */
export function setUpStage(columns: RunColumns, { width, height, pixelRatio }: StageSize): Stage {
  const canvas = (): HTMLCanvasElement => {
    const made = document.createElement("canvas");
    made.style.cssText = `position:absolute;left:0;top:0;width:${width}px;height:${height}px`;
    return document.body.appendChild(made);
  };
  const canvases = { links: canvas(), points: canvas(), lit: canvas(), over: canvas() };
  const all = Object.values(canvases);
  const picture = createGraphPicture(canvases);
  let nowMs = 0;
  const scene: GraphScene = {
    columns,
    manner: discManner(layDisc(columns.people.sponsors, columns.people.count)),
    day: columns.parameters.days,
    theme: themes.dark,
    colouring: colourByGeneration(columns.people, themes.dark),
    chosenClass: null,
    trueScale: false,
    view: { k: 1, x: 0, y: 0 },
    kept: null,
    hovered: null,
    width,
    height,
    pixelRatio,
    reducedMotion: false,
    typeface: { sans: "sans-serif" },
  };
  const draw = (next: GraphScene): boolean => picture.draw(next, nowMs);
  const frame: Stage["frame"] = (work) => {
    const begin = performance.now();
    const goesOn = work();
    for (const each of all) each.getContext("2d")?.getImageData(width / 2, height / 2, 1, 1);
    const ms = performance.now() - begin;
    nowMs += Math.max(frameMs, ms);
    return { ms, goesOn };
  };
  return {
    picture,
    scene,
    frame,
    draw,
    async settle(next) {
      const first = frame(() => draw(next));
      let { ms, goesOn } = first;
      let workMs = ms;
      let wallMs = 0;
      while (goesOn) {
        wallMs += Math.max(frameMs, ms);
        if (wallMs > longestMs) throw new Error("The picture does not come to rest.");
        await rest();
        ({ ms, goesOn } = frame(() => draw(next)));
        workMs += ms;
      }
      await rest();
      return { firstMs: first.ms, workMs, wallMs: wallMs + ms };
    },
    remove: () => all.forEach((each) => each.remove()),
  };
}

/**
 * Draws the scene from nothing, as a camera step does, or a resize.
 * @returns the main thread's work until it is complete, ms
 */
export async function redraw(stage: Stage, changed: Partial<GraphScene> = {}): Promise<number> {
  // Another manner, though of the same places: nothing can be painted onto what is there, nothing kept can be used.
  const scene = { ...stage.scene, ...changed, manner: { ...stage.scene.manner }, reducedMotion: true };
  return (await stage.settle(scene)).workMs;
}
