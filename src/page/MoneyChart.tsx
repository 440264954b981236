import { useEffect, useRef } from "react";
import { themes } from "../drawing/theme.ts";
import type { ChartLook } from "./curve.ts";
import { listenForRestored } from "./listenForRestored.ts";
import styles from "./Money.module.css";
import { textMagnification } from "./textMagnification.ts";
import { useCanvasSize } from "./useCanvasSize.ts";
import { useThemeName } from "./useThemeName.ts";

interface MoneyChartProps {
  /** What it shows, for whoever does not see it. */
  readonly label: string;
  /** Another function only when there is something else to draw. */
  readonly draw: (context: CanvasRenderingContext2D, look: ChartLook) => void;
}

/** A canvas that is drawn whenever what it shows, its size, its theme or a typeface is another. */
export function MoneyChart({ label, draw }: MoneyChartProps) {
  const ref = useRef<HTMLCanvasElement>(null);
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
  }, [draw, size, themeName]);

  return <canvas ref={ref} className={styles.canvas} role="img" aria-label={label} />;
}
