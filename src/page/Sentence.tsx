import { useState } from "react";
import type { FocusEvent } from "react";
import type { ParameterKey, Parameters } from "../parameters/parameterTable.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Sentence.module.css";
import { ValueControl } from "./ValueControl.tsx";
import { formatParameter } from "./words/formatParameter.ts";
import { sentenceParts } from "./words/sentence.ts";
import type { SentencePart } from "./words/sentencePart.ts";

/** A sentence that says more is set smaller, so that K stays in sight beneath it. */
const mostLetters = 480;

/** The value that somebody has in hand, as it was when they took it. */
interface Held {
  readonly key: ParameterKey;
  readonly value: Parameters[ParameterKey];
}

const names = (part: SentencePart, key: ParameterKey): boolean => "key" in part && part.key === key;

/**
 * The sentence leaves out what has no effect, but a value must not vanish under the finger that drags it to where
 * it has none: while it is held the words stay as they were when it was taken.
 */
function partsWhileHeld(parameters: Parameters, held: Held | null): readonly SentencePart[] {
  const parts = sentenceParts(parameters);
  if (held === null || parts.some((part) => names(part, held.key))) return parts;
  const text = formatParameter(held.key, parameters[held.key]);
  return sentenceParts({ ...parameters, [held.key]: held.value }).map((part) =>
    names(part, held.key) ? { ...part, text } : part,
  );
}

/** The settings as a sentence whose values are the controls, but for those that stay as they are. */
export function Sentence({ locked = [] }: { readonly locked?: readonly ParameterKey[] }) {
  const { state } = useApp().store;
  const parameters = useAppState(({ settings }) => settings.present.parameters);
  const [held, setHeld] = useState<Held | null>(null);

  const hold = (event: FocusEvent<HTMLElement>): void => {
    const key = event.target.dataset["parameter"] as ParameterKey | undefined;
    if (key === undefined || key === held?.key) return;
    setHeld({ key, value: state.getState().settings.present.parameters[key] });
  };

  const parts = partsWhileHeld(parameters, held);
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <p
      className={styles.sentence}
      data-long={length > mostLetters}
      onFocus={hold}
      onBlur={() => setHeld(null)}
    >
      {parts.map((part, place) =>
        "key" in part && !locked.includes(part.key) ? (
          <ValueControl key={part.key} parameterKey={part.key} text={part.text} label={part.label} />
        ) : (
          <span key={place}>{part.text}</span>
        ),
      )}
    </p>
  );
}
