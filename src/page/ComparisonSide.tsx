import { largestFamilies, settingsInWords } from "#language/pageLayout.ts";
import * as text from "#language/comparison.ts";
import type { KeyboardEvent } from "react";
import { findScenario } from "../parameters/scenarios.ts";
import { useAppState } from "./AppContext.ts";
import styles from "./Comparison.module.css";
import { CurvePanel } from "./CurvePanel.tsx";
import { SavePlace } from "./export/SavePlace.tsx";
import { FoldedPart } from "./FoldedPart.tsx";
import { FurtherPart } from "./FurtherPart.tsx";
import { MoneyPlace } from "./MoneyPlace.tsx";
import { Notes } from "./Notes.tsx";
import { ReadOut } from "./ReadOut.tsx";
import { Region } from "./Region.tsx";
import { ScaleNote } from "./ScaleNote.tsx";
import { ScenarioMenu } from "./ScenarioMenu.tsx";
import { Sentence } from "./Sentence.tsx";
import type { Side } from "./sides.ts";
import { Stage } from "./Stage.tsx";
import { StoryPlace } from "./StoryPlace.tsx";
import { UndoButtons } from "./UndoButtons.tsx";
import { ViralCoefficient } from "./ViralCoefficient.tsx";

interface ComparisonSideProps {
  readonly side: Side;
  /** There is room for one side only: its pictures come first. */
  readonly isNarrow: boolean;
  onKeyDown(event: KeyboardEvent): void;
}

/** Which scenario it is, and undo, redo, reset of its settings. */
function SideHead({ side }: { readonly side: Side }) {
  return (
    <div className={styles.head}>
      <span className={styles.letter} data-side={side} aria-hidden="true">
        {side}
      </span>
      <div className={styles.scenario}>
        <ScenarioMenu />
      </div>
      <div className={styles.tools} role="group" aria-label={text.settingsOf(side)}>
        <UndoButtons />
      </div>
    </div>
  );
}

/** Its settings, to be changed. */
function SideSettings({ side }: { readonly side: Side }) {
  return (
    <>
      <SideHead side={side} />
      <Region className={styles.words} name={settingsInWords}>
        <Notes />
        <Sentence />
      </Region>
    </>
  );
}

/** Its graph and its curve. */
function SidePictures() {
  return (
    <>
      <div className={styles.stage}>
        <Stage Save={SavePlace} />
        <ScaleNote />
        <StoryPlace />
      </div>
      <div className={styles.curve}>
        <ViralCoefficient />
        <CurvePanel />
      </div>
    </>
  );
}

/** One side of a comparison. What both sides have stands on the same height. */
export function ComparisonSide({ side, isNarrow, onKeyDown }: ComparisonSideProps) {
  const name = useAppState(({ settings }) => findScenario(settings.present.scenario)?.name ?? "");
  const inOrder = [<SideSettings key="settings" side={side} />, <SidePictures key="pictures" />];
  return (
    <section
      className={styles.side}
      data-side={side}
      aria-label={text.side(side, name)}
      onKeyDown={onKeyDown}
    >
      {isNarrow ? inOrder.toReversed() : inOrder}
      <div className={styles.more}>
        <MoneyPlace />
        <ReadOut />
        <FoldedPart name={largestFamilies}>
          <FurtherPart name="FamilyTable" />
        </FoldedPart>
        <FurtherPart name="AboutScenario" silent />
        <FurtherPart name="Settings" />
      </div>
    </section>
  );
}
