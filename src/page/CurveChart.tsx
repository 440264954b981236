import { useEffect, useRef } from "react";
import { themes } from "../drawing/theme.ts";
import { useApp } from "./AppContext.ts";
import { createChartView } from "./chartView.ts";
import type { ChartView } from "./chartView.ts";
import type { Curve } from "./curve.ts";
import styles from "./CurvePanel.module.css";
import { textMagnification } from "./textMagnification.ts";
import { useCanvasSize } from "./useCanvasSize.ts";
import { useThemeName } from "./useThemeName.ts";

/** The canvas of a curve. What the adoption curve shows is told in words by the read-out. */
export function CurveChart({ curve }: { readonly curve: Curve }) {
  const { store, studies } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<ChartView>(null);
  const size = useCanvasSize(canvas);
  const themeName = useThemeName();

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const chart = createChartView(store, canvas.current, studies?.overlay);
    view.current = chart;
    return () => chart.dispose();
  }, [store, studies]);

  useEffect(() => view.current?.show(curve), [store, studies, curve]);

  useEffect(() => {
    if (size === null) return;
    const times = textMagnification();
    const { width, height, pixelRatio } = size;
    const look = { width: width / times, height: height / times, pixelRatio: times * pixelRatio };
    view.current?.look({ ...look, theme: themes[themeName] }, times);
  }, [size, themeName]);

  return <canvas ref={canvas} className={styles.canvas} role="img" aria-label={curve.name} />;
}
