import * as text from "#language/presenter.ts";
import { useMemo } from "react";
import { writeLink } from "../../parameters/link.ts";
import { parameterKeys } from "../../parameters/parameterTable.ts";
import { findScenario } from "../../parameters/scenarios.ts";
import { linkOf } from "../../store/appState.ts";
import type { AppState } from "../../store/appState.ts";
import { AppContext, useApp, useAppState } from "../AppContext.ts";
import { Sentence } from "../Sentence.tsx";
import { Stage } from "../Stage.tsx";
import { Timeline } from "../Timeline.tsx";
import { ViralCoefficient } from "../ViralCoefficient.tsx";
import styles from "./presenter.module.css";
import { PresentedCurve } from "./PresentedCurve.tsx";
import { PresenterFrame } from "./PresenterFrame.tsx";

/** So many days a clicker goes on or back. */
const clickedDays = 10;

/** What the link says, for people who look at it on their own. */
const linkForOthers = (state: AppState): string => writeLink({ ...linkOf(state), presents: undefined });

/** The run in large type, for a room: the graph, the sentence, the curve, and nothing to be set. */
export function RunPresenter() {
  const app = useApp();
  const { actions } = app.store;
  const scenario = useAppState(({ settings }) => findScenario(settings.present.scenario)?.name);
  const bare = useMemo(() => ({ ...app, isGuided: true }), [app]);
  const ways = useMemo(
    () => ({
      back: { name: text.daysBack, go: () => actions.stepDays(-clickedDays) },
      on: { name: text.daysOn, go: () => actions.stepDays(clickedDays) },
    }),
    [actions],
  );
  return (
    <AppContext value={bare}>
      <PresenterFrame
        name={scenario ?? ""}
        addressOf={(state) => `${app.pageAddress}?${linkForOthers(state)}`}
        scan={text.scanRun}
        keys={text.keysOfRun}
        ways={ways}
        waits={false}
        timeline={<Timeline />}
        leave={() => actions.setLook({ presents: false })}
      >
        <main className={styles.layout}>
          <section className={styles.words} aria-label={text.sentence}>
            <Sentence locked={parameterKeys} />
          </section>
          <div className={styles.stage}>
            <Stage />
          </div>
          <div className={styles.side}>
            <ViralCoefficient />
            <PresentedCurve />
          </div>
        </main>
      </PresenterFrame>
    </AppContext>
  );
}
