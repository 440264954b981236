import { useEffect, useState } from "react";
import { shownDay } from "../store/appState.ts";
import { useApp } from "./AppContext.ts";

/** Text that is read changes no more often than this while playing. */
const betweenReadingsMs = 80;

/**
 * The playhead's day for whatever is read as text: at rest the exact one at once, while playing at most a dozen
 * times a second, so that frames stay free for the pictures.
 */
export function useReadingDay(): number {
  const { state } = useApp().store;
  const [day, setDay] = useState(() => shownDay(state.getState()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const read = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      setDay(shownDay(state.getState()));
    };
    const unsubscribe = state.subscribe(({ playing }) => {
      if (!playing) read();
      else timer ??= setTimeout(read, betweenReadingsMs);
    });
    read();
    return () => {
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
    };
  }, [state]);
  return day;
}
