import { useState } from "react";
import type { ReactNode } from "react";
import { useApp, useAppState } from "./AppContext.ts";
import type { AppSurroundings } from "./AppContext.ts";
import { comparisonLoader } from "./comparisonLoader.ts";
import type { LoadComparison } from "./comparisonLoader.ts";
import { CurvePanel } from "./CurvePanel.tsx";
import { DragHint } from "./DragHint.tsx";
import { SavePlace } from "./export/SavePlace.tsx";
import { FoldedPart } from "./FoldedPart.tsx";
import { FurtherPart } from "./FurtherPart.tsx";
import { lessonPlaceLoader } from "./lessonPlaceLoader.ts";
import { LoadingFailed } from "./LoadingFailed.tsx";
import { MoneyPlace } from "./MoneyPlace.tsx";
import { Notes } from "./Notes.tsx";
import { PageFrame } from "./PageFrame.tsx";
import styles from "./PageLayout.module.css";
import { ProofLink } from "./ProofLink.tsx";
import { ReadOut } from "./ReadOut.tsx";
import { Sentence } from "./Sentence.tsx";
import { Stage } from "./Stage.tsx";
import { StoryPlace } from "./StoryPlace.tsx";
import { studyPlaceLoader } from "./studyPlaceLoader.ts";
import { tabPlace } from "./tabPlace.ts";
import { useFetched } from "./useFetched.ts";
import { ViralCoefficient } from "./ViralCoefficient.tsx";

/** What many runs tell. The embed has no such place, and its script should not carry it. */
function Studies() {
  const { part: StudyPlace, failures, retry } = useFetched(true, studyPlaceLoader);
  if (failures > 0) return <LoadingFailed what="What many runs tell" failures={failures} retry={retry} />;
  return StudyPlace && <StudyPlace />;
}

interface LessonsProps {
  readonly lesson: string | null;
  readonly query: string;
  go(lesson: string | null): void;
}

/** The list of lessons, or the one that runs. */
function Lessons(props: LessonsProps) {
  const { part: LessonPlace, failures, retry } = useFetched(true, lessonPlaceLoader);
  if (failures > 0) return <LoadingFailed what="The lessons" failures={failures} retry={retry} />;
  return LessonPlace && <LessonPlace {...props} />;
}

/** One setting: the stage beside the words and the curve, or all in one column where there is little room. */
function OnePage({ children, lessons }: { readonly children: ReactNode; readonly lessons: ReactNode }) {
  return (
    <PageFrame>
      <main className={styles.layout}>
        <section className={styles.words} aria-label="The settings in words">
          {children}
          <Notes />
          <Sentence />
          <DragHint />
          <ViralCoefficient />
        </section>
        <div className={styles.stage}>
          <Stage Save={SavePlace} />
        </div>
        <StoryPlace />
        <div className={styles.side}>
          <CurvePanel />
          <MoneyPlace />
          <ReadOut />
          <FoldedPart name="Lessons">{lessons}</FoldedPart>
          <FoldedPart name="The largest families">
            <FurtherPart name="FamilyTable" />
          </FoldedPart>
          <Studies />
          <FurtherPart name="AboutScenario" silent />
          <FurtherPart name="Settings" />
          <ProofLink />
        </div>
      </main>
    </PageFrame>
  );
}

interface PageLayoutProps {
  /** Makes what fetches the page of two settings. */
  readonly makeLoader?: () => LoadComparison;
  /** What the address asks for; a lesson may be among it. */
  readonly query?: string;
}

/** The lesson to begin with: "" for the one that the address names or this tab has not ended; null: none. */
function lessonAtFirst(query: string, { pageAddress, studies }: AppSurroundings): string | null {
  const isNamed = /[?&]lesson=/.test(query);
  return isNamed || tabPlace(pageAddress, studies?.home ?? "", "lesson").read() ? "" : null;
}

/** The page, of one setting or of two side by side. What a comparison takes is fetched when one begins; meanwhile there is the first. */
export function PageLayout({ makeLoader = comparisonLoader, query = "" }: PageLayoutProps) {
  const app = useApp();
  const [lesson, go] = useState(() => lessonAtFirst(query, app));
  const isCompared = useAppState(({ other }) => other !== null);
  const [wasCompared] = useState(isCompared);
  const { part: Comparison, failures, retry } = useFetched(isCompared, makeLoader);
  const lessons = <Lessons key={lesson} lesson={lesson} query={query} go={go} />;
  if (lesson !== null) return lessons;
  if (isCompared && Comparison !== null) return <Comparison />;
  // Opened as a comparison, it does not begin as another page.
  if (isCompared && wasCompared && failures === 0)
    return <PageFrame>{<main className={styles.layout} />}</PageFrame>;
  return (
    <OnePage lessons={lessons}>
      {isCompared && failures > 0 && (
        <LoadingFailed what="The comparison" failures={failures} retry={retry} />
      )}
    </OnePage>
  );
}
