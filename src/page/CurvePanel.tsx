import * as text from "#language/curvePanel.ts";
import { useId, useState } from "react";
import type { AppState, CurveChoice } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import type { Curve } from "./curve.ts";
import { CurveChart } from "./CurveChart.tsx";
import styles from "./CurvePanel.module.css";
import { CurveTabs } from "./CurveTabs.tsx";
import { firstCurves } from "./firstCurves.ts";
import { FurtherCurveWords } from "./FurtherCurveWords.tsx";
import { furtherCurvesLoader } from "./furtherCurvesLoader.ts";
import type { LoadFurtherCurves } from "./furtherCurvesLoader.ts";
import { LoadingFailed } from "./LoadingFailed.tsx";
import { Region } from "./Region.tsx";
import { useFetched } from "./useFetched.ts";

/** The cycle of the setting at hand has stages to tell apart. */
const isStaged = ({ settings }: AppState): boolean => {
  const { cycleShape, cycleStages } = settings.present.parameters;
  return cycleShape === "staged" && cycleStages > 1;
};

/** The curve to show: where a cycle has no stages any more, nobody looks at them. */
const chosenCurve = (state: AppState): CurveChoice =>
  state.look.curve === "stages" && !isStaged(state) ? "adoption" : state.look.curve;

/** The switches of the curves that come with the page. */
function Switches() {
  const { actions } = useApp().store;
  const logarithmic = useAppState((state) => state.look.logarithmic);
  const expectedShown = useAppState((state) => state.look.expectedShown);
  return (
    <span className={styles.switches}>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={logarithmic}
        title={text.logMeans}
        onClick={() => actions.setLook({ logarithmic: !logarithmic })}
      >
        {text.log}
      </button>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={expectedShown}
        title={text.expectedMeans}
        onClick={() => actions.setLook({ expectedShown: !expectedShown })}
      >
        {text.expected}
      </button>
    </span>
  );
}

/** Why there is no expected curve although it is asked for. */
function NoExpectation() {
  const reason = useAppState(({ expected, expectationFailed, look }) => {
    if (!look.expectedShown) return null;
    if (expectationFailed) return text.notWorkedOut;
    if (expected?.expectation.joined !== null) return null;
    return expected.expectation.reasons.joined ?? text.noTheory;
  });
  return reason === null ? null : <p className={styles.reason}>{text.noExpectedCurve(reason)}</p>;
}

interface CurvePanelProps {
  /** Makes what fetches the further curves. */
  readonly makeLoader?: () => LoadFurtherCurves;
}

/** The curve with its tabs and switches. */
export function CurvePanel({ makeLoader = furtherCurvesLoader }: CurvePanelProps) {
  const { actions } = useApp().store;
  const chosen = useAppState(chosenCurve);
  const staged = useAppState(isStaged);
  const id = useId();
  const isFirst = chosen === "adoption" || chosen === "joins";
  const { part: curves, failures, retry } = useFetched(!isFirst, makeLoader);
  const further = isFirst ? null : (curves?.[chosen] ?? null);
  const wanted = isFirst ? firstCurves[chosen] : further;
  // Until a curve has come, the one before stays.
  const [shown, setShown] = useState<Curve>(firstCurves.adoption);
  if (wanted !== null && wanted !== shown) setShown(wanted);
  const tabId = (choice: CurveChoice): string => `${id}-${choice}`;
  return (
    <Region className={styles.panel} name={text.curve}>
      <CurveTabs
        chosen={chosen}
        isStaged={staged}
        panelId={id}
        tabId={tabId}
        choose={(curve) => actions.setLook({ curve })}
      />
      <div className={styles.head}>
        <p className={styles.caption}>{shown.caption}</p>
        {isFirst && <Switches />}
      </div>
      <div
        id={id}
        role="tabpanel"
        aria-labelledby={tabId(chosen)}
        aria-busy={wanted === null && failures === 0}
        className={styles.chart}
      >
        <div className={styles.plot}>
          <CurveChart curve={shown} />
        </div>
        {further !== null && <FurtherCurveWords curve={further} />}
        {wanted === null && failures > 0 && (
          <div className={styles.failed}>
            <LoadingFailed what={text.thisCurve} failures={failures} retry={retry} />
          </div>
        )}
      </div>
      {isFirst && <NoExpectation />}
    </Region>
  );
}
