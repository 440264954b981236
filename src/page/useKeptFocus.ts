import { useEffect } from "react";
import type { RefObject } from "react";

/**
 * Keeps the keyboard in an element: when what has the focus is taken away (a button that goes with what it closed),
 * the element itself takes it, or its keys would be dead. With `fromTheStart` it also takes a focus that nobody has.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>, fromTheStart: boolean): void {
  useEffect(() => {
    const root = element.current;
    if (root === null) return undefined;
    let last: EventTarget | null = null;
    const nobodyHasIt = (): boolean => root.ownerDocument.activeElement === root.ownerDocument.body;
    const take = (): void => root.focus({ preventScroll: true });
    if (fromTheStart && nobodyHasIt()) take();

    const events = new AbortController();
    root.addEventListener("focusin", ({ target }) => (last = target), { signal: events.signal });
    // Whether an element that is taken away still tells that it loses the focus differs from browser to browser.
    const observer = new MutationObserver(() => {
      if (last instanceof Element && !last.isConnected && nobodyHasIt()) take();
    });
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      events.abort();
      observer.disconnect();
    };
  }, [element, fromTheStart]);
}
