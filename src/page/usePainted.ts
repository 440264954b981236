import { useEffect } from "react";
import type { RefObject } from "react";
import { themes } from "../drawing/theme.ts";
import type { ChartLook } from "./curve.ts";
import { listenForRestored } from "./listenForRestored.ts";
import { textMagnification } from "./textMagnification.ts";
import { useCanvasSize } from "./useCanvasSize.ts";
import { useThemeName } from "./useThemeName.ts";

/**
 * Paints a canvas now, and again whenever its size, its theme or a typeface is another.
 * @param draw another function only when there is something else to draw
 */
export function usePainted(
  ref: RefObject<HTMLCanvasElement | null>,
  draw: (context: CanvasRenderingContext2D, look: ChartLook) => void,
): void {
  const size = useCanvasSize(ref);
  const themeName = useThemeName();

  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d") ?? null;
    if (canvas === null || context === null || size === null) return undefined;
    const paint = (): void => {
      const times = textMagnification();
      draw(context, {
        width: size.width / times,
        height: size.height / times,
        pixelRatio: times * size.pixelRatio,
        theme: themes[themeName],
      });
    };
    paint();
    const events = new AbortController();
    // Until a typeface has arrived its fallback is measured.
    canvas.ownerDocument.fonts?.addEventListener("loadingdone", paint, { signal: events.signal });
    const forgetRestored = listenForRestored([canvas], paint);
    return () => {
      events.abort();
      forgetRestored();
    };
  }, [ref, draw, size, themeName]);
}
