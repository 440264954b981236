import { writeLink } from "../parameters/link.ts";
import { findScenario } from "../parameters/scenarios.ts";
import { linkOf } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { CurveChart } from "./CurveChart.tsx";
import { EmbedFigures } from "./EmbedFigures.tsx";
import styles from "./EmbedLayout.module.css";
import { firstCurves } from "./firstCurves.ts";
import { PlayButton } from "./PlayControls.tsx";
import { Scrubber } from "./Scrubber.tsx";
import { Stage } from "./Stage.tsx";

/** The way to the whole page with the same settings. */
function WholePage() {
  const { pageAddress } = useApp();
  const query = useAppState((state) => writeLink(linkOf(state)));
  return (
    <a className={styles.wholePage} href={`${pageAddress}?${query}`} target="_blank" rel="noopener">
      Open the whole page
    </a>
  );
}

/** The app in another page's frame: the graph, the curve, the figures and the play bar. */
export function EmbedLayout() {
  const name = useAppState(({ settings }) => findScenario(settings.present.scenario)?.name);
  return (
    <main className={styles.embed}>
      <h1 className={styles.title}>Invitree: {name}</h1>
      <div className={styles.stage}>
        <Stage />
      </div>
      <div className={styles.side}>
        <EmbedFigures />
        <div className={styles.chart}>
          <CurveChart curve={firstCurves.adoption} />
        </div>
      </div>
      <section className={styles.bar} aria-label="Timeline">
        <PlayButton />
        <Scrubber />
        <WholePage />
      </section>
    </main>
  );
}
