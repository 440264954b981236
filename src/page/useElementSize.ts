import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** Size of an element's content in CSS pixels. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** The size of an element, whenever it changes; nothing before the first measurement. */
export function useElementSize(element: RefObject<Element | null>): ElementSize | null {
  const [size, setSize] = useState<ElementSize | null>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
