import { useEffect } from "react";
import type { RefObject } from "react";
import { shortcutOf } from "../shortcuts.ts";
import { presenterAct } from "./presenterAct.ts";
import type { PresenterAct } from "./presenterAct.ts";

/**
 * Hears the keys of presenter mode, wherever in the app the keyboard is, before whatever stands there. The app's own keys mean
 * nothing meanwhile: a run that is shown to a room is not undone by accident.
 */
export function usePresenterKeys(
  frame: RefObject<HTMLElement | null>,
  act: (act: PresenterAct) => void,
): void {
  useEffect(() => {
    const app = frame.current?.closest<HTMLElement>("[data-app]") ?? frame.current;
    if (app === null) return undefined;
    const onKeyDown = (press: KeyboardEvent): void => {
      const wanted = presenterAct(press);
      if (wanted === null && shortcutOf(press) === null) return;
      press.preventDefault();
      press.stopPropagation();
      if (wanted !== null) act(wanted);
    };
    app.addEventListener("keydown", onKeyDown, { capture: true });
    return () => app.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [frame, act]);
}
