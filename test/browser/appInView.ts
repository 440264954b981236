import type { Frame, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { readLink } from "../../src/parameters/link.ts";
import { eventually } from "./eventually.ts";
import type { ParameterKey, Parameters } from "../../src/parameters/parameterTable.ts";

/** Where an app is: the tab, a frame in it, or an element. */
export type Place = Page | Frame | Locator;

/** What a person sees of an app, and what they do to it. */
export interface AppInView {
  /** The fingerprint of the run that is shown, all 16 digits; null while it is not known. */
  fingerprint(): Promise<string | null>;
  /** Waits until the page shows the very run that these parameters give in Node. */
  shows(parameters: Partial<Parameters>): Promise<void>;
  /** The playhead's day, exactly. */
  day(): Promise<number>;
  /** "12,345", "865 million": how many have joined by the playhead's day, as it stands over the graph. */
  joined(): Promise<string>;
  /** "3.3": the viral coefficient. */
  coefficient(): Promise<string>;
  /** A value of the sentence, as text: "15 %", its blanks plain ones. */
  value(key: ParameterKey): Promise<string>;
  /** A fingerprint of every pixel of the graph. */
  picture(): Promise<string>;
  /** The same, once it is alike in several frames: the camera has come to rest. */
  pictureAtRest(): Promise<string>;
  /** The control of a value in the sentence, or the field it has become. */
  control(key: ParameterKey): Locator;
  /** Types a value into the sentence and takes it. */
  type(key: ParameterKey, text: string): Promise<void>;
  readonly play: Locator;
  readonly pause: Locator;
  /** Presses pause, if it still plays, and waits until all that follows in the next frames has been written. */
  comeToRest(): Promise<void>;
  readonly range: Locator;
  readonly stage: Locator;
}

/** The parameters that a link stands for. */
export const parametersOf = (query: string): Parameters => readLink(query).state.parameters;

/** Runs in the page: the hashes of the canvases in an element, frame by frame. */
async function hashCanvases(element: Element, frames: number): Promise<number[][]> {
  const hashes: number[][] = [];
  for (;;) {
    hashes.push(
      [...element.querySelectorAll("canvas")].map((canvas) => {
        const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
        // FNV-1a, a pixel at a time.
        return new Uint32Array(data.buffer).reduce((hash, pixel) => Math.imul(hash ^ pixel, 0x01000193), -1);
      }),
    );
    if (hashes.length === frames) return hashes;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The app in a place. */
export function appInView(place: Place): AppInView {
  const stage = place.getByRole("region", { name: "The graph of who brought whom" });
  const words = place.getByRole("region", { name: "The settings in words" });
  const play = place.getByRole("button", { name: /^Play( again)?$/ });
  const pause = place.getByRole("button", { name: "Pause" });
  const range = place.getByRole("slider", { name: "Day", exact: true });
  const control = (key: ParameterKey): Locator => words.locator(`[data-parameter="${key}"]`);

  async function fingerprint(): Promise<string | null> {
    const title = await stage.getByTitle(/^Fingerprint of this run/).getAttribute("title");
    return /[0-9a-f]{16}$/.exec(title ?? "")?.[0] ?? null;
  }
  /** Fingerprints of the picture in so many frames that follow one another. */
  async function pictures(frames: number): Promise<string[]> {
    const hashes = await stage.evaluate(hashCanvases, frames);
    for (const each of hashes) expect(each).toHaveLength(4);
    return hashes.map((each) => each.join());
  }

  return {
    stage,
    range,
    control,
    fingerprint,
    picture: async () => (await pictures(1))[0],
    play,
    pause,
    async comeToRest() {
      // In one step: by the time that a pointer had come to the button the run could be at its end.
      await pause.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
      await play.waitFor();
      await stage.evaluate(
        () =>
          new Promise<void>((done) => void requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      );
    },
    async shows(parameters) {
      const digest = simulate(parameters).digest();
      await eventually(fingerprint).toBe(digest);
    },
    day: async () => Number(await range.inputValue()),
    async joined() {
      const figure = /^day [\d,]+\s+([\d.,]+)\s+(\w+illion )?(?:person has|people have) joined/.exec(
        await stage.innerText(),
      );
      return `${figure?.[1] ?? ""} ${figure?.[2] ?? ""}`.trim();
    },
    async coefficient() {
      const text = await words.getByText(/^K is /).textContent();
      return /^K is (.*):/.exec(text ?? "")?.[1] ?? "";
    },
    value: async (key) => (await control(key).innerText()).replaceAll("\u00a0", " "),
    async pictureAtRest() {
      let seen: string[] = [];
      await eventually(async () => {
        seen = await pictures(4);
        return new Set(seen).size;
      }).toBe(1);
      return seen[0];
    },
    async type(key, text) {
      await control(key).click();
      // Its field may come from the host first.
      const field = control(key).and(place.locator("input"));
      await field.fill(text);
      await field.press("Enter");
    },
  };
}
