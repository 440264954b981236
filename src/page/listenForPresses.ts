/** What can be done by pressing, apart from a click. */
export interface PressListeners {
  /** Pressed twice in the same place; of its two clicks only the first reaches anybody else. */
  onDoublePress(x: number, y: number): void;
  /** A finger has stayed where it is. Neither a menu nor a click follows. */
  onLongPress(x: number, y: number): void;
}

/** How long a finger has to stay, and how soon the second of two taps has to come, in ms. */
const waits = { long: 500, double: 400 } as const;

/** A finger that has moved by more px has not stayed; two taps that are further apart are no double one. */
const slop = { long: 10, double: 24 } as const;

const isNear = (a: MouseEvent, b: MouseEvent, px: number): boolean =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) <= px;

/**
 * Listens for double clicks and taps and for long presses of a finger, which drags and pinches are not. Places are in CSS px
 * from the element's corner.
 * @returns stops it
 */
export function listenForPresses(element: HTMLElement, listeners: PressListeners): () => void {
  let down: PointerEvent | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFinger = false;
  let wasLong = false;
  let tapped: MouseEvent | null = null;
  const letGo = (): void => {
    clearTimeout(timer);
    down = null;
  };

  const events = new AbortController();
  // Before all others: a click that follows a long press is not for them.
  const on = <
    Name extends "pointerdown" | "pointermove" | "pointerup" | "pointercancel" | "contextmenu" | "click",
  >(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ): void => element.addEventListener(name, listener, { capture: true, signal: events.signal });
  on("pointerdown", (event) => {
    letGo();
    isFinger = event.pointerType === "touch";
    // One finger more makes it a pinch.
    if (!event.isPrimary) return;
    wasLong = false;
    if (!isFinger) return;
    down = event;
    const { offsetX, offsetY } = event;
    timer = setTimeout(() => {
      wasLong = true;
      listeners.onLongPress(offsetX, offsetY);
    }, waits.long);
  });
  on("pointermove", (event) => {
    if (down !== null && !isNear(event, down, slop.long)) letGo();
  });
  on("pointerup", letGo);
  on("pointercancel", letGo);
  on("contextmenu", (event) => {
    if (isFinger) event.preventDefault();
  });
  /** Not every browser counts taps, and none leaves out the one that ended a long press. */
  const isSecond = (click: MouseEvent): boolean =>
    isFinger
      ? tapped !== null &&
        click.timeStamp - tapped.timeStamp <= waits.double &&
        isNear(click, tapped, slop.double)
      : click.detail === 2;
  on("click", (event) => {
    const isDouble = !wasLong && isSecond(event);
    if (wasLong || isDouble) event.stopImmediatePropagation();
    tapped = wasLong || isDouble || !isFinger ? null : event;
    wasLong = false;
    if (isDouble) listeners.onDoublePress(event.offsetX, event.offsetY);
  });

  return () => {
    letGo();
    events.abort();
  };
}
