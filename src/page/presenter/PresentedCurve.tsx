import { CurveChart } from "../CurveChart.tsx";
import { firstCurves } from "../firstCurves.ts";
import { Region } from "../Region.tsx";
import * as text from "#language/presenter.ts";
import styles from "./presenter.module.css";

/** The adoption curve, without its switches. */
export function PresentedCurve() {
  return (
    <Region name={text.curve} className={styles.curve}>
      <CurveChart curve={firstCurves.adoption} />
    </Region>
  );
}
