import * as text from "#language/pageLayout.ts";
import { Activity, useLayoutEffect, useRef, useState } from "react";
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
import { runPresenterLoader } from "./presenter/runPresenterLoader.ts";
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
  if (failures > 0) return <LoadingFailed what={text.manyRuns} failures={failures} retry={retry} />;
  return StudyPlace && <StudyPlace />;
}

interface LessonsProps {
  readonly lesson: string | null;
  readonly query?: string;
  go(lesson: string | null): void;
}

/** The list of lessons, or the one that runs. */
function Lessons(props: LessonsProps) {
  const { part: LessonPlace, failures, retry } = useFetched(true, lessonPlaceLoader);
  if (failures > 0) return <LoadingFailed what={text.theLessons} failures={failures} retry={retry} />;
  return LessonPlace && <LessonPlace {...props} />;
}

/** The run in large type, for a room. */
function Presenter() {
  const { part: RunPresenter, failures, retry } = useFetched(true, runPresenterLoader);
  if (failures > 0) return <LoadingFailed what={text.presenterMode} failures={failures} retry={retry} />;
  return RunPresenter && <RunPresenter />;
}

/** One setting: the stage beside the words and the curve, or all in one column where there is little room. */
function OnePage({ children, lessons }: { readonly children: ReactNode; readonly lessons: ReactNode }) {
  return (
    <PageFrame>
      <main className={styles.layout}>
        <section className={styles.words} aria-label={text.settingsInWords}>
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
          <FoldedPart name={text.lessons}>{lessons}</FoldedPart>
          <FoldedPart name={text.largestFamilies}>
            <FurtherPart name="FamilyTable" />
          </FoldedPart>
          <Studies />
          <FurtherPart name="AboutScenario" silent />
          <FurtherPart name="Settings" />
          <ProofLink />
          <FurtherPart name="LanguageLinks" silent place="foot" />
        </div>
      </main>
    </PageFrame>
  );
}

interface OneOrTwoProps {
  /** Makes what fetches the page of two settings. */
  readonly makeLoader?: () => LoadComparison;
  readonly lessons: ReactNode;
}

interface PageLayoutProps extends Pick<OneOrTwoProps, "makeLoader"> {
  /** What the address asks for; a lesson may be among it. */
  readonly query?: string;
  /** Somebody has left a lesson. */
  onLessonLeft?(): void;
}

/** The lesson to begin with: "" for the one that the address names or this tab has not ended; null: none. */
function lessonAtFirst(query: string, { pageAddress, studies }: AppSurroundings): string | null {
  const isNamed = /[?&]lesson=/.test(query);
  return isNamed || tabPlace(pageAddress, studies?.home ?? "", "lesson").read() ? "" : null;
}

/** The page, of one setting or of two side by side. What a comparison takes is fetched when one begins; meanwhile there is the first. */
function OneOrTwo({ makeLoader = comparisonLoader, lessons }: OneOrTwoProps) {
  const isCompared = useAppState(({ other }) => other !== null);
  const [wasCompared] = useState(isCompared);
  const { part: Comparison, failures, retry } = useFetched(isCompared, makeLoader);
  if (isCompared && Comparison !== null) return <Comparison />;
  // Opened as a comparison, it does not begin as another page.
  if (isCompared && wasCompared && failures === 0)
    return <PageFrame>{<main className={styles.layout} />}</PageFrame>;
  return (
    <OnePage lessons={lessons}>
      {isCompared && failures > 0 && (
        <LoadingFailed what={text.theComparison} failures={failures} retry={retry} />
      )}
    </OnePage>
  );
}

/** The page, or what takes its place for a while: a lesson, or the run in large type. It comes back as it was left. */
export function PageLayout({ makeLoader, query = "", onLessonLeft }: PageLayoutProps) {
  const app = useApp();
  const [{ lesson, begun }, setLesson] = useState(() => ({ lesson: lessonAtFirst(query, app), begun: 0 }));
  const presents = useAppState(({ look }) => look.presents);
  const isAway = lesson !== null || presents;
  const [wasThere, setWasThere] = useState(!isAway);
  if (!isAway && !wasThere) setWasThere(true);
  const scrolledTo = useRef(0);
  const go = (next: string | null): void => {
    if (next === null) onLessonLeft?.();
    else if (lesson === null) scrolledTo.current = scrollY;
    setLesson({ lesson: next, begun: begun + 1 });
  };
  useLayoutEffect(() => {
    if (lesson === null && scrolledTo.current > 0) scrollTo(0, scrolledTo.current);
  }, [lesson]);
  return (
    <>
      {wasThere && (
        <Activity mode={isAway ? "hidden" : "visible"}>
          <OneOrTwo makeLoader={makeLoader} lessons={<Lessons lesson={null} go={go} />} />
        </Activity>
      )}
      {lesson !== null && <Lessons key={begun} lesson={lesson} query={query} go={go} />}
      {lesson === null && presents && <Presenter />}
    </>
  );
}
