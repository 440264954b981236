import { useRef } from "react";
import type { PointerEvent } from "react";

/** So many CSS pixels sideways are one step. */
const pixelsToStep = 4;

/** A pointer that moves less than this is a click. */
const slackPixels = 4;

interface Listeners {
  onStart(): void;
  /** The value when the drag began, and by how many steps it has moved since. */
  onMove(from: number, steps: number): void;
  onEnd(): void;
}

interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly from: number;
  moved: boolean;
}

/** Dragging a value sideways with any pointer; a drag with Shift is ten times as fast. */
export function useValueDrag({ onStart, onMove, onEnd }: Listeners) {
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  return {
    begin(event: PointerEvent<HTMLElement>, from: number): void {
      if (event.button !== 0) return;
      dragged.current = false;
      drag.current = { pointer: event.pointerId, x: event.clientX, from, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
      // A finger gives focus only when it is lifted.
      event.currentTarget.focus({ preventScroll: true });
    },
    move(event: PointerEvent<HTMLElement>): void {
      const { current } = drag;
      if (current === null || current.pointer !== event.pointerId) return;
      const distance = event.clientX - current.x;
      if (!current.moved && Math.abs(distance) < slackPixels) return;
      if (!current.moved) onStart();
      current.moved = true;
      onMove(current.from, Math.round(distance / pixelsToStep) * (event.shiftKey ? 10 : 1));
    },
    end(event: PointerEvent<HTMLElement>): void {
      const { current } = drag;
      if (current === null || current.pointer !== event.pointerId) return;
      drag.current = null;
      dragged.current = current.moved;
      if (current.moved) onEnd();
    },
    /** Whether the click that is being told was the end of a drag. */
    wasDragged: (): boolean => dragged.current,
  };
}
