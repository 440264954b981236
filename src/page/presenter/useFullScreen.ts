import { useCallback, useEffect, useState } from "react";

/** The whole screen for the page, where the browser gives it. */
export interface FullScreen {
  readonly isFull: boolean;
  /** The browser has refused it. */
  readonly isRefused: boolean;
  toggle(): void;
}

/** Where a browser has no such thing, nothing has the whole screen. */
const isFullNow = (): boolean => document.fullscreenElement instanceof Element;

/** Takes the whole screen and gives it back, at the latest when the component goes. */
export function useFullScreen(): FullScreen {
  const [isFull, setFull] = useState(isFullNow);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const follow = (): void => setFull(isFullNow());
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, []);
  useEffect(
    () => () => {
      if (isFullNow()) void document.exitFullscreen().catch(() => undefined);
    },
    [],
  );
  const toggle = useCallback(() => {
    const change = async (): Promise<void> => {
      setRefused(false);
      try {
        if (isFullNow()) await document.exitFullscreen();
        else await document.documentElement.requestFullscreen();
      } catch {
        setRefused(true);
      }
    };
    void change();
  }, []);
  return { isFull, isRefused, toggle };
}
