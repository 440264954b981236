import type { Actions } from "../store/actions.ts";

/** The part of a key press that decides what it means. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "target">;

/** Space already does something to these. */
const pressedBySpace = "button, summary, select, a[href], input[type=checkbox], input[type=radio]";
const typedInto = "input[type=text], input:not([type]), textarea, [contenteditable]";

const stands = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

function undoOrRedo(press: KeyPress): "undo" | "redo" | null {
  const key = press.key.toLowerCase();
  if (key === "z") return press.shiftKey ? "redo" : "undo";
  return key === "y" && !press.shiftKey ? "redo" : null;
}

/** What a key press anywhere in the app does; null: nothing that is ours. */
export function shortcutOf(press: KeyPress): ((actions: Actions) => void) | null {
  if (press.altKey || stands(press.target, typedInto)) return null;
  if (press.ctrlKey || press.metaKey) {
    const step = undoOrRedo(press);
    return step === null ? null : (actions) => actions[step]();
  }
  switch (press.key) {
    case " ":
      return stands(press.target, pressedBySpace) ? null : (actions) => actions.togglePlay();
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
