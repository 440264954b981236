import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { FigurePart } from "../../parameters/embedFigure.ts";
import { wantedHeight } from "./figureShape.ts";

/**
 * Gives an element that nobody sees the height that a figure would like to have at its width, for who tells it to the host:
 * that of the rows, which is their own, and what graph, curve and figures are best seen in. The frame's height has no part in it.
 * @param figure the figure; its children are the rows
 * @param body the row that takes what is left
 */
export function useWantedHeight(
  figure: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  parts: readonly FigurePart[],
): RefObject<HTMLDivElement | null> {
  const wanted = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = figure.current;
    if (element === null) return undefined;
    const rows = [...element.children].filter((row) => row !== body.current && !row.contains(wanted.current));
    const measure = (): void => {
      const height = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
      const all = Math.ceil(height) + wantedHeight(parts, element.clientWidth);
      if (wanted.current !== null) wanted.current.style.height = `${all}px`;
    };
    const observer = new ResizeObserver(measure);
    for (const observed of [element, ...rows]) observer.observe(observed);
    return () => observer.disconnect();
  });
  return wanted;
}
