import { useRef } from "react";
import type { ChartLook } from "./curve.ts";
import styles from "./Money.module.css";
import { usePainted } from "./usePainted.ts";

interface MoneyChartProps {
  /** What it shows, for whoever does not see it. */
  readonly label: string;
  /** Another function only when there is something else to draw. */
  readonly draw: (context: CanvasRenderingContext2D, look: ChartLook) => void;
}

/** A canvas that is drawn whenever what it shows, its size, its theme or a typeface is another. */
export function MoneyChart({ label, draw }: MoneyChartProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  usePainted(ref, draw);
  return <canvas ref={ref} className={styles.canvas} role="img" aria-label={label} />;
}
