import * as text from "#language/lessonPage.ts";
import { useEffect, useId, useRef } from "react";
import { chooseRemark, fillRemark, rightChoice } from "../../lessons/chooseRemark.ts";
import type { Figures, LessonStep } from "../../lessons/lesson.ts";
import { hasAnswer } from "../../lessons/lessonProgress.ts";
import type { StepAnswer } from "../../lessons/lessonProgress.ts";
import { parameterKeys } from "../../parameters/parameterTable.ts";
import page from "../PageLayout.module.css";
import { Sentence } from "../Sentence.tsx";
import spoken from "../spoken.module.css";
import { ViralCoefficient } from "../ViralCoefficient.tsx";
import { formatCount } from "../words/formatCount.ts";
import { keepPercents } from "../words/keepPercents.ts";
import { sayFigure } from "../words/sayFigure.ts";
import { sayForetold } from "../words/sayForetold.ts";
import { ChooseAnswer } from "./ChooseAnswer.tsx";
import type { LessonRun } from "./createLessonRun.ts";
import { DrawAnswer } from "./DrawAnswer.tsx";
import { LessonControls } from "./LessonControls.tsx";
import styles from "./lessons.module.css";
import { foretoldBeside, useFigures, useStep } from "./useLesson.ts";

/** What is said when the run has been seen: of the answer, then of the run. */
function remarksOf(step: LessonStep, answer: StepAnswer | undefined, figures: Figures): readonly string[] {
  const { asks, remarks = [] } = step;
  const said: string[] = [];
  if (asks?.kind === "choose") {
    const right = rightChoice(asks.choices, figures);
    if (right !== null)
      said.push(right === answer?.chosen ? text.wereRight : text.itWas(asks.choices[right].says));
  }
  const beside = foretoldBeside(step, answer, figures);
  if (beside !== null) said.push(...sayForetold(beside, beside.of));
  const remark = chooseRemark(remarks, figures);
  if (remark !== null) said.push(fillRemark(remark, figures, sayFigure));
  return said;
}

interface RemarksProps {
  readonly step: LessonStep;
  readonly answer: StepAnswer | undefined;
  readonly isSeen: boolean;
}

/** What is remarked on the run, read aloud when it comes. */
export function Remarks({ step, answer, isSeen }: RemarksProps) {
  const figures = useFigures();
  const said = isSeen && figures !== null ? remarksOf(step, answer, figures) : [];
  return (
    <div className={styles.remarks} role="status">
      {said.length > 0 && (
        <p>
          {said.map((sentence) => (
            <span key={sentence}>{keepPercents(sentence)} </span>
          ))}
        </p>
      )}
    </div>
  );
}

interface LessonPanelProps {
  readonly run: LessonRun;
  /** The run has been seen to its end. */
  readonly isSeen: boolean;
  leave(): void;
}

/** The words of a step, what it asks and unlocks, and the way on. */
export function LessonPanel({ run, isSeen, leave }: LessonPanelProps) {
  const { lesson, send, skip } = run;
  const { progress, step, answer, waits } = useStep(run);
  const isLast = progress.step === lesson.steps.length - 1;
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  // Whoever cannot see it hears that another step has come, and whoever has a keyboard goes on from there.
  useEffect(() => title.current?.focus({ preventScroll: true }), [progress.step]);

  const isReady = hasAnswer(step, answer);
  return (
    <section className={`${page.words} ${styles.panel}`} aria-labelledby={titleId}>
      <p className={styles.count}>
        {text.stepOf(formatCount(progress.step + 1), formatCount(lesson.steps.length))}
      </p>
      <h2 ref={title} id={titleId} className={styles.stepTitle} tabIndex={-1}>
        {step.title}
      </h2>
      <div className={styles.says}>
        {step.says.map((sentence) => (
          <p key={sentence}>{keepPercents(sentence)}</p>
        ))}
      </div>
      {step.pointsAt !== undefined && <p className={spoken.spoken}>{text.pointsAt[step.pointsAt]}</p>}
      {step.pointsAt === "sentence" && (
        <div data-part="sentence">
          <Sentence locked={parameterKeys} />
        </div>
      )}
      {step.pointsAt === "coefficient" && (
        <div data-part="coefficient">
          <ViralCoefficient />
        </div>
      )}
      {step.unlocks !== undefined && <LessonControls key={progress.step} unlocked={step.unlocks} />}
      {step.asks?.kind === "choose" && (
        <ChooseAnswer
          question={step.asks}
          chosen={answer?.chosen ?? null}
          isRevealed={!waits}
          isSeen={isSeen}
          choose={(choice) => send({ type: "choose", choice })}
        />
      )}
      {step.asks?.kind === "draw" && waits && (
        <DrawAnswer key={progress.step} question={step.asks} drawn={answer?.drawn} send={send} />
      )}
      <Remarks step={step} answer={answer} isSeen={isSeen} />
      <div className={styles.ways}>
        <button
          type="button"
          className={styles.back}
          aria-disabled={progress.step === 0}
          onClick={() => send({ type: "back" })}
        >
          {text.back}
        </button>
        {waits && (
          <button
            type="button"
            className={styles.on}
            aria-disabled={!isReady}
            onClick={() => send({ type: "reveal" })}
          >
            {text.reveal}
          </button>
        )}
        {!waits && step.asks !== undefined && !isSeen && (
          <button type="button" className={styles.on} onClick={skip}>
            {text.skip}
          </button>
        )}
        {!waits && (step.asks === undefined || isSeen) && (
          <button
            type="button"
            className={styles.on}
            onClick={() => (isLast ? leave() : send({ type: "next" }))}
          >
            {isLast ? text.finish : text.next}
          </button>
        )}
      </div>
    </section>
  );
}
