import { useEffect, useRef } from "react";
import { themes } from "../drawing/theme.ts";
import { useApp } from "./AppContext.ts";
import { createChartView } from "./chartView.ts";
import type { ChartView } from "./chartView.ts";
import type { Curve } from "./curve.ts";
import styles from "./CurvePanel.module.css";
import { useElementSize } from "./useElementSize.ts";
import { usePixelRatio } from "./usePixelRatio.ts";
import { useThemeName } from "./useThemeName.ts";

/** The canvas of a curve. What the adoption curve shows is told in words by the read-out. */
export function CurveChart({ curve }: { readonly curve: Curve }) {
  const { store } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<ChartView>(null);
  const size = useElementSize(canvas);
  const pixelRatio = usePixelRatio();
  const themeName = useThemeName();

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const chart = createChartView(store, canvas.current);
    view.current = chart;
    return () => chart.dispose();
  }, [store]);

  useEffect(() => view.current?.show(curve), [store, curve]);

  useEffect(() => {
    if (size !== null) view.current?.look({ ...size, pixelRatio, theme: themes[themeName] });
  }, [size, pixelRatio, themeName]);

  return <canvas ref={canvas} className={styles.canvas} role="img" aria-label={curve.name} />;
}
