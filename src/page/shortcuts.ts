import type { Actions } from "../store/actions.ts";

/** The part of a key press that decides what it means. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "target">;

/** Space already does something to these. */
export const pressedBySpace = "button, summary, select, a[href], input[type=checkbox], input[type=radio]";
/** A key there is a letter. */
export const typedInto = "input[type=text], input:not([type]), textarea, [contenteditable]";

/** Whether what has the keyboard is one of those that a selector names, or in one. */
export const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

function undoOrRedo(press: KeyPress): "undo" | "redo" | null {
  const key = press.key.toLowerCase();
  if (key === "z") return press.shiftKey ? "redo" : "undo";
  return key === "y" && !press.shiftKey ? "redo" : null;
}

/** What a key press anywhere in the app does; null: nothing that is ours. */
export function shortcutOf(press: KeyPress): ((actions: Actions) => void) | null {
  if (press.altKey || isWithin(press.target, typedInto)) return null;
  if (press.ctrlKey || press.metaKey) {
    const step = undoOrRedo(press);
    return step === null ? null : (actions) => actions[step]();
  }
  switch (press.key) {
    case " ":
      return isWithin(press.target, pressedBySpace) ? null : (actions) => actions.togglePlay();
    case ",":
      return (actions) => actions.stepDays(-1);
    case ".":
      return (actions) => actions.stepDays(1);
    case "Escape":
      return (actions) => actions.keep(null);
    default:
      return null;
  }
}
