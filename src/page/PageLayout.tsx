import { AboutScenario } from "./AboutScenario.tsx";
import { CurvePanel } from "./CurvePanel.tsx";
import { DragHint } from "./DragHint.tsx";
import { Header } from "./Header.tsx";
import { Notes } from "./Notes.tsx";
import styles from "./PageLayout.module.css";
import { ProofLink } from "./ProofLink.tsx";
import { ReadOut } from "./ReadOut.tsx";
import { Sentence } from "./Sentence.tsx";
import { Settings } from "./Settings.tsx";
import { Stage } from "./Stage.tsx";
import { Timeline } from "./Timeline.tsx";
import { ViralCoefficient } from "./ViralCoefficient.tsx";

/** The page: the stage beside the words and the curve, or all in one column where there is little room. */
export function PageLayout() {
  return (
    <>
      <div className={styles.header}>
        <Header />
      </div>
      <main className={styles.layout}>
        <section className={styles.words} aria-label="The settings in words">
          <Notes />
          <Sentence />
          <DragHint />
          <ViralCoefficient />
        </section>
        <div className={styles.stage}>
          <Stage />
        </div>
        <div className={styles.side}>
          <CurvePanel />
          <ReadOut />
          <AboutScenario />
          <Settings />
          <ProofLink />
        </div>
      </main>
      <div className={styles.timeline}>
        <Timeline />
      </div>
    </>
  );
}
