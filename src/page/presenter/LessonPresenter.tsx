import { stepOf } from "#language/lessonPage.ts";
import * as text from "#language/presenter.ts";
import { useEffect, useId, useMemo, useRef } from "react";
import { readLessonLink, writeLessonLink } from "../../lessons/lessonLink.ts";
import type { LessonProgress } from "../../lessons/lessonProgress.ts";
import { lessons } from "../../lessons/lessons.ts";
import { useApp } from "../AppContext.ts";
import { ChooseAnswer } from "../lessons/ChooseAnswer.tsx";
import type { LessonRun } from "../lessons/createLessonRun.ts";
import { DrawAnswer } from "../lessons/DrawAnswer.tsx";
import { LessonControls } from "../lessons/LessonControls.tsx";
import { Remarks } from "../lessons/LessonPanel.tsx";
import { useForetoldOnCurve, useIsSeen, useStep } from "../lessons/useLesson.ts";
import { Stage } from "../Stage.tsx";
import { Timeline } from "../Timeline.tsx";
import { ViralCoefficient } from "../ViralCoefficient.tsx";
import { formatCount } from "../words/formatCount.ts";
import { keepPercents } from "../words/keepPercents.ts";
import styles from "./presenter.module.css";
import { PresentedCurve } from "./PresentedCurve.tsx";
import { PresentedMoney } from "./PresentedMoney.tsx";
import { PresenterFrame } from "./PresenterFrame.tsx";

/** The query that opens the lesson at the step at hand, with the luck that the lesson was opened with. */
function queryOf({ lesson, step, link }: LessonProgress): string {
  const seed = readLessonLink(link, lessons)?.seed ?? "own";
  return writeLessonLink({ lesson, step, seed });
}

interface LessonPresenterProps {
  readonly run: LessonRun;
  leave(): void;
}

/** A lesson in large type, for a room: its words, the graph, the question or else the curve, and the way on by a clicker. */
export function LessonPresenter({ run, leave }: LessonPresenterProps) {
  const { lesson, send, skip } = run;
  const { pageAddress } = useApp();
  const { progress, step, answer, waits } = useStep(run);
  const isSeen = useIsSeen(progress.step, waits);
  const isAnswered = step.asks !== undefined && isSeen;
  // What is remarked stands in the place of the question's words; beside controls or figures there would be no room for it.
  const isAbove = isAnswered || step.unlocks !== undefined || step.pointsAt === "money";
  const isAwaited = step.asks !== undefined && !waits && !isSeen;
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useForetoldOnCurve(step, answer);
  useEffect(() => title.current?.focus({ preventScroll: true }), [progress.step]);

  const ways = useMemo(
    () => ({
      back: { name: text.stepBack, go: () => send({ type: "back" }) },
      on: {
        name: text.stepOn,
        // First the question, then the run, then its end, then the next step.
        go: () => (waits ? send({ type: "show" }) : isAwaited ? skip() : send({ type: "next" })),
      },
    }),
    [send, skip, waits, isAwaited],
  );
  const remarks = <Remarks step={step} answer={answer} isSeen={isSeen} />;
  return (
    <PresenterFrame
      name={lesson.title}
      place={stepOf(formatCount(progress.step + 1), formatCount(lesson.steps.length))}
      addressOf={() => `${pageAddress}?${queryOf(progress)}`}
      scan={text.scanLesson}
      keys={waits ? text.keysOfQuestion : text.keysOfLesson}
      ways={ways}
      waits={waits}
      timeline={waits ? <p className={styles.waits}>{text.waits}</p> : <Timeline />}
      leave={leave}
    >
      <main className={styles.layout}>
        <section className={styles.words} aria-labelledby={titleId}>
          <h2 ref={title} id={titleId} className={styles.title} tabIndex={-1}>
            {step.title}
          </h2>
          {!isAnswered && <p>{keepPercents(step.says.join(" "))}</p>}
          {isAbove && remarks}
        </section>
        <div className={styles.stage}>
          <Stage />
        </div>
        <div className={styles.side}>
          {step.pointsAt === "coefficient" && <ViralCoefficient />}
          {step.unlocks !== undefined && <LessonControls key={progress.step} unlocked={step.unlocks} />}
          {step.asks?.kind === "choose" && waits && (
            <ChooseAnswer
              question={step.asks}
              chosen={answer?.chosen ?? null}
              isRevealed={false}
              isSeen={false}
              choose={(choice) => send({ type: "choose", choice })}
            />
          )}
          {step.asks?.kind === "draw" && waits && (
            <DrawAnswer key={progress.step} question={step.asks} drawn={answer?.drawn} send={send} />
          )}
          {!waits && (step.pointsAt === "money" ? <PresentedMoney /> : <PresentedCurve />)}
          {!isAbove && remarks}
        </div>
      </main>
    </PresenterFrame>
  );
}
