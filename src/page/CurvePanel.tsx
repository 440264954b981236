import { useId } from "react";
import type { KeyboardEvent } from "react";
import type { CurveChoice } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { CurveChart } from "./CurveChart.tsx";
import styles from "./CurvePanel.module.css";

const curves: readonly { readonly choice: CurveChoice; readonly name: string }[] = [
  { choice: "adoption", name: "Adoption" },
  { choice: "joins", name: "Joins a day" },
];

function CurveTabs({ panelId }: { readonly panelId: string }) {
  const { actions } = useApp().store;
  const chosen = useAppState((state) => state.look.curve);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = curves.findIndex(({ choice }) => choice === chosen) + step;
    const next = (place + curves.length) % curves.length;
    actions.setLook({ curve: curves[next].choice });
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[next].focus();
  };

  return (
    <div className={styles.tabs} role="tablist" aria-label="Curve" onKeyDown={onKeyDown}>
      {curves.map(({ choice, name }) => (
        <button
          key={choice}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={choice === chosen}
          aria-controls={panelId}
          tabIndex={choice === chosen ? 0 : -1}
          onClick={() => actions.setLook({ curve: choice })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Why there is no expected curve although it is asked for. */
function NoExpectation() {
  const reason = useAppState(({ expected, look }) =>
    look.expectedShown && expected?.expectation.joined === null
      ? (expected.expectation.reasons.joined ?? "There is no theory for this setting.")
      : null,
  );
  return reason === null ? null : <p className={styles.reason}>No expected curve: {reason}</p>;
}

/** The curve with its tabs and switches. */
export function CurvePanel() {
  const { actions } = useApp().store;
  const logarithmic = useAppState((state) => state.look.logarithmic);
  const expectedShown = useAppState((state) => state.look.expectedShown);
  const panelId = useId();
  return (
    <section className={styles.panel} aria-label="Curve">
      <div className={styles.head}>
        <CurveTabs panelId={panelId} />
        <span className={styles.switches}>
          <button
            type="button"
            className={styles.switch}
            aria-pressed={logarithmic}
            title="Logarithmic scale: equal growth is a straight line"
            onClick={() => actions.setLook({ logarithmic: !logarithmic })}
          >
            Log
          </button>
          <button
            type="button"
            className={styles.switch}
            aria-pressed={expectedShown}
            title="What theory expects of this setting, without luck"
            onClick={() => actions.setLook({ expectedShown: !expectedShown })}
          >
            Expected
          </button>
        </span>
      </div>
      <div id={panelId} role="tabpanel" aria-label="Curve" className={styles.chart}>
        <CurveChart />
      </div>
      <NoExpectation />
    </section>
  );
}
