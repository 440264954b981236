import { isWithin, pressedBySpace, typedInto } from "../shortcuts.ts";
import type { KeyPress } from "../shortcuts.ts";

/** What a key does while somebody presents. On and back: a step of a lesson, or ten days of a run. */
export type PresenterAct = "play" | "dayBack" | "dayOn" | "back" | "on" | "code" | "fullScreen" | "leave";

/** Arrows do something else to these. */
const movedByArrows = "input, select, [role=slider], [role=tab]";

/** Those of a presenter's clicker: they mean the same wherever the keyboard is. */
const clicker: ReadonlyMap<string, PresenterAct> = new Map([
  ["PageDown", "on"],
  ["PageUp", "back"],
]);
const arrows: ReadonlyMap<string, PresenterAct> = new Map([
  ["ArrowLeft", "dayBack"],
  ["ArrowRight", "dayOn"],
]);
const others: ReadonlyMap<string, PresenterAct> = new Map([
  [",", "dayBack"],
  [".", "dayOn"],
  ["q", "code"],
  ["f", "fullScreen"],
  ["escape", "leave"],
]);

/** What a key press does in presenter mode; null: nothing that is ours. */
export function presenterAct(press: KeyPress): PresenterAct | null {
  const { key, target } = press;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const clicked = clicker.get(key);
  if (clicked !== undefined) return clicked;
  if (isWithin(target, typedInto)) return null;
  if (key === " ") return isWithin(target, pressedBySpace) ? null : "play";
  if (isWithin(target, movedByArrows) && arrows.has(key)) return null;
  return arrows.get(key) ?? others.get(key.toLowerCase()) ?? null;
}
