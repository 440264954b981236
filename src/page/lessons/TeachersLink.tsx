import * as text from "#language/teaching.ts";
import { useId, useRef, useState } from "react";
import { writeLessonLink } from "../../lessons/lessonLink.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { useApp } from "../AppContext.ts";
import { LinkCodePlace } from "../presenter/LinkCodePlace.tsx";
import { RadioChoice } from "../RadioChoice.tsx";
import { useCopied } from "../useCopied.ts";
import { formatCount } from "../words/formatCount.ts";
import styles from "./teaching.module.css";

type Luck = "own" | "each";

interface TeachersLinkProps {
  readonly lesson: Lesson;
  /** Where it begins, from 0. */
  readonly step: number;
  openAt(step: number): void;
  /** Presents what the link says. */
  present(link: string): void;
}

/** The link that a teacher hands out: where the lesson begins, whose luck it has; as text, as a QR code, and at once on the wall. */
export function TeachersLink({ lesson, step, openAt, present }: TeachersLinkProps) {
  const { pageAddress } = useApp();
  const [luck, setLuck] = useState<Luck>("own");
  const [hasCode, setCode] = useState(false);
  const { isCopied, copy } = useCopied();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const link = writeLessonLink({ lesson: lesson.id, step, seed: luck });
  const address = `${pageAddress}?${link}`;
  const selectIt = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  return (
    <section className={styles.link} aria-label={text.linkTitle}>
      <h2 className={styles.title}>{text.linkTitle}</h2>
      <p>{text.linkSays}</p>
      <div className={styles.field}>
        <label htmlFor={`${id}-step`}>{text.openAt}</label>
        <select
          id={`${id}-step`}
          className={styles.select}
          value={step}
          onChange={(event) => openAt(Number(event.target.value))}
        >
          {lesson.steps.map(({ title }, at) => (
            <option key={title} value={at}>
              {text.stepName(formatCount(at + 1), title)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <span aria-hidden="true">{text.luck}</span>
        <RadioChoice<Luck>
          label={text.luck}
          names={text.lucks}
          offered={["own", "each"]}
          chosen={luck}
          choose={setLuck}
        />
      </div>
      <p>{text.luckSays[luck]}</p>
      <input
        ref={field}
        className={styles.address}
        readOnly
        aria-label={text.address}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => void copy(address, selectIt)}>
          {isCopied ? text.copied : text.copyLink}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-expanded={hasCode}
          onClick={() => setCode(!hasCode)}
        >
          {hasCode ? text.hideCode : text.showCode}
        </button>
        <button type="button" className={styles.button} onClick={() => present(link)}>
          {text.present}
        </button>
      </div>
      <span className={styles.spoken} role="status">
        {isCopied ? text.linkIsCopied : ""}
      </span>
      {hasCode && (
        <div className={styles.code}>
          <LinkCodePlace address={address} />
        </div>
      )}
    </section>
  );
}
