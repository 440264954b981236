import * as text from "#language/lessonPage.ts";
import { timeline } from "#language/timeline.ts";
import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { movesMoney } from "../../parameters/plan.ts";
import { useAppState } from "../AppContext.ts";
import { CurveChart } from "../CurveChart.tsx";
import { firstCurves } from "../firstCurves.ts";
import header from "../Header.module.css";
import { MoneyPlace } from "../MoneyPlace.tsx";
import page from "../PageLayout.module.css";
import { ReadOut } from "../ReadOut.tsx";
import { Region } from "../Region.tsx";
import { shortcutOf } from "../shortcuts.ts";
import { Stage } from "../Stage.tsx";
import { Timeline } from "../Timeline.tsx";
import type { LessonRun } from "./createLessonRun.ts";
import { ForTeachers } from "./ForTeachers.tsx";
import { LessonPanel } from "./LessonPanel.tsx";
import styles from "./lessons.module.css";
import { useForetoldOnCurve, useIsSeen, useStep } from "./useLesson.ts";

interface LessonPageProps {
  readonly run: LessonRun;
  leave(): void;
  /** Presents what the link of a lesson says; null: it is no teacher's. */
  readonly present: ((link: string) => void) | null;
}

/** The adoption curve without its switches. */
function Curve() {
  return (
    <Region name={text.curve} className={styles.curve} data-part="curve">
      <p className={styles.caption}>{text.people}</p>
      <div className={styles.plot}>
        <CurveChart curve={firstCurves.adoption} />
      </div>
    </Region>
  );
}

/** A lesson in place of the page: its words lead, and there is only what they speak of. */
export function LessonPage({ run, leave, present }: LessonPageProps) {
  const { lesson, store } = run;
  const { progress, step, answer, waits } = useStep(run);
  const isSeen = useIsSeen(progress.step, waits);
  const hasMoney = useAppState(({ settings }) => movesMoney(settings.present.plan));
  const top = useRef<HTMLElement>(null);
  useForetoldOnCurve(step, answer);
  // Each step is read from its beginning, on a phone too.
  useEffect(() => top.current?.scrollIntoView?.({ block: "nearest" }), [progress.step]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.defaultPrevented ? null : shortcutOf(event.nativeEvent);
    if (act === null) return;
    // The page's own app hears nothing of it; what is locked is not undone, and what is awaited not played.
    event.preventDefault();
    if (!waits && !event.ctrlKey && !event.metaKey) act(store.actions);
  };
  return (
    <div className={styles.lessonPage} data-points={step.pointsAt} onKeyDown={onKeyDown}>
      <div className={page.header}>
        <header ref={top} className={header.header}>
          <h1 className={header.wordmark}>
            Invi<span className={header.tree}>tree</span>
          </h1>
          <p className={styles.name}>{lesson.title}</p>
          <button type="button" className={styles.leave} onClick={leave}>
            {text.leave}
          </button>
        </header>
      </div>
      <main className={page.layout}>
        <LessonPanel key={lesson.id} run={run} isSeen={isSeen} leave={leave} />
        <div className={page.stage} data-part="graph">
          <Stage />
        </div>
        <div className={page.side}>
          {!waits && (
            <>
              {step.pointsAt !== "money" && <Curve />}
              {hasMoney && (
                <div data-part="money">
                  <MoneyPlace />
                </div>
              )}
              {step.pointsAt === "money" && <Curve />}
              <ReadOut />
            </>
          )}
          {present !== null && <ForTeachers lesson={lesson.id} step={progress.step} present={present} />}
        </div>
      </main>
      <div className={page.timeline} data-part="timeline">
        {waits ? (
          <Region name={timeline}>
            <p className={styles.waits}>{text.runWaits}</p>
          </Region>
        ) : (
          <Timeline />
        )}
      </div>
    </div>
  );
}
