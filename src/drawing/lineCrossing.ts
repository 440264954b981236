import type { CurvePlace } from "./curveScene.ts";
import type { TextBox } from "./textBox.ts";

/** Whether a line through one value a day passes through a box. */
export function passesThrough(box: TextBox, place: CurvePlace, values: ArrayLike<number>): boolean {
  const first = Math.max(0, Math.floor(place.dayAt(box.left)));
  const last = Math.min(values.length - 1, Math.ceil(place.dayAt(box.right)));
  let [low, high] = [Infinity, -Infinity];
  for (let day = first; day <= last; day++) {
    const y = place.yOf(values[day]);
    low = Math.min(low, y);
    high = Math.max(high, y);
    if (y > box.top && y < box.bottom) return true;
  }
  // A piece of the line from the day before may pass through without a day in the box.
  return last - first <= 2 && low < box.bottom && high > box.top;
}
