/** Knows whether fingers on an element scroll the page. */
export interface PageScroll {
  /** They do, since they began to and until the last of them has gone. */
  isUnderWay(): boolean;
  dispose(): void;
}

/**
 * Watches fingers on an element. When the browser scrolls by them it says that it has taken the pointer away; from then on
 * nobody else can have the gesture, whatever fingers join it.
 * @param onScroll the page begins to scroll
 */
export function watchPageScroll(element: HTMLElement, onScroll: () => void): PageScroll {
  let isUnderWay = false;
  const events = new AbortController();
  const { signal } = events;
  element.addEventListener(
    "pointerdown",
    ({ isPrimary }) => {
      if (isPrimary) isUnderWay = false;
    },
    { signal },
  );
  element.addEventListener(
    "pointercancel",
    ({ pointerType }) => {
      if (pointerType !== "touch" || isUnderWay) return;
      isUnderWay = true;
      onScroll();
    },
    { signal },
  );
  return { isUnderWay: () => isUnderWay, dispose: () => events.abort() };
}
