import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";
import type { CanvasSize } from "../drawing/canvasSize.ts";
import { watchCanvasSize } from "./watchCanvasSize.ts";

/**
 * What the canvas of an element is to be drawn for; null before the first measurement. Whoever draws in an effect
 * draws before the browser paints, so that no picture is seen stretched.
 * @param mostPixels the most device px that it may have
 */
export function useCanvasSize(element: RefObject<Element | null>, mostPixels = Infinity): CanvasSize | null {
  const [size, setSize] = useState<CanvasSize | null>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    return watchCanvasSize(element.current, mostPixels, (next) => flushSync(() => setSize(next)));
  }, [element, mostPixels]);
  return size;
}
