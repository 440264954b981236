import { expect } from "vitest";
import type { Call, RecordingCanvas } from "./recordingCanvas.ts";

/** Where a text was written, CSS px. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a call of fillText wrote. */
export function boxOf({ args, state }: Call): Box {
  const [text, x, y] = args as [string, number, number];
  const size = Number.parseFloat(String(state["font"]));
  const width = 0.55 * size * text.length;
  const left = { left: x, right: x - width, center: x - width / 2 }[state["textAlign"] as "left"];
  const top = state["textBaseline"] === "middle" ? y - size * 0.5 : y - size * 0.8;
  return { text, left, right: left + width, top, bottom: top + size };
}

/** Which texts lie over each other. */
export const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} over ${b.text}`),
  );

/** All that was written, in its order. */
export const texts = (canvas: RecordingCanvas): string[] =>
  canvas.of("fillText").map((call) => String(call.args[0]));

/** The figure of a label at the edge: the text on the same line behind its word, or under it. */
export function figureOf(canvas: RecordingCanvas, word: string): string | undefined {
  const boxes = canvas.of("fillText").map(boxOf);
  const at = boxes.findIndex(({ text }) => text === word);
  return at < 0 ? undefined : boxes[at - 1].text;
}

/** Nothing that was handed to the canvas is NaN or ∞. */
export function expectNumbersAlone(canvas: RecordingCanvas): void {
  const isWrong = (arg: unknown): boolean => typeof arg === "number" && !Number.isFinite(arg);
  expect(canvas.calls.filter(({ args }) => args.some(isWrong))).toEqual([]);
}

/** No text lies over another, nor over the edge of a canvas of this size. */
export function expectRoomForAll(canvas: RecordingCanvas, width: number, height: number): void {
  const boxes = canvas.of("fillText").map(boxOf);
  expect(overlaps(boxes)).toEqual([]);
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(0);
    expect(box.right, box.text).toBeLessThanOrEqual(width);
    expect(box.top, box.text).toBeGreaterThanOrEqual(0);
    expect(box.bottom, box.text).toBeLessThanOrEqual(height);
  }
}
