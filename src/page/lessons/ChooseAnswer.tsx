import * as text from "#language/lessonPage.ts";
import { useId } from "react";
import { rightChoice } from "../../lessons/chooseRemark.ts";
import type { Question } from "../../lessons/lesson.ts";
import { keepPercents } from "../words/keepPercents.ts";
import styles from "./lessons.module.css";
import { useFigures } from "./useLesson.ts";

interface ChooseAnswerProps {
  readonly question: Extract<Question, { kind: "choose" }>;
  readonly chosen: number | null;
  readonly isRevealed: boolean;
  readonly isSeen: boolean;
  choose(choice: number): void;
}

/** A question with a few answers; seen beside the run, the one that came true is marked. */
export function ChooseAnswer({ question, chosen, isRevealed, isSeen, choose }: ChooseAnswerProps) {
  const group = useId();
  const figures = useFigures();
  const right = isSeen && figures !== null ? rightChoice(question.choices, figures) : null;
  return (
    <fieldset className={styles.question}>
      <legend>{keepPercents(question.asks)}</legend>
      {question.choices.map(({ says }, choice) => (
        <label key={says} className={styles.choice} data-right={choice === right}>
          <input
            type="radio"
            name={group}
            checked={choice === chosen}
            aria-disabled={isRevealed}
            onChange={() => choose(choice)}
          />
          <span>{keepPercents(says)}</span>
          {choice === right && <span className={styles.mark}>{text.cameTrue}</span>}
        </label>
      ))}
    </fieldset>
  );
}
