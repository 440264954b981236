import { useAppState } from "./AppContext.ts";
import { CurvePanel } from "./CurvePanel.tsx";
import { DragHint } from "./DragHint.tsx";
import { FoldedPart } from "./FoldedPart.tsx";
import { FurtherPart } from "./FurtherPart.tsx";
import { Header } from "./Header.tsx";
import { Notes } from "./Notes.tsx";
import styles from "./PageLayout.module.css";
import { ProofLink } from "./ProofLink.tsx";
import { ReadOut } from "./ReadOut.tsx";
import { Sentence } from "./Sentence.tsx";
import { Stage } from "./Stage.tsx";
import { Timeline } from "./Timeline.tsx";
import { ViralCoefficient } from "./ViralCoefficient.tsx";

/** Where the kept person's upline and downline are told; its room is kept while they are on their way. */
function Story() {
  const isKept = useAppState(({ look }) => (look.kept?.row ?? null) !== null);
  const isShown = useAppState(({ look }) => look.storyShown);
  return (
    <div className={styles.story} data-shown={isKept && isShown}>
      {isKept && <FurtherPart name="KeptStory" />}
    </div>
  );
}

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
        <Story />
        <div className={styles.side}>
          <CurvePanel />
          <ReadOut />
          <FoldedPart name="The largest families">
            <FurtherPart name="FamilyTable" />
          </FoldedPart>
          <FurtherPart name="AboutScenario" silent />
          <FurtherPart name="Settings" />
          <ProofLink />
        </div>
      </main>
      <div className={styles.timeline}>
        <Timeline />
      </div>
    </>
  );
}
