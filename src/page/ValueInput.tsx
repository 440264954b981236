import { useEffect, useId, useLayoutEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { useTypedValue } from "./useTypedValue.ts";
import styles from "./ValueControl.module.css";

interface ValueInputProps {
  readonly parameterKey: ParameterKey;
  readonly label: string;
  /** The text to begin with: the value as it is, or the digit that opened the field. */
  readonly start: string;
  /** The text that stands for the value as it is. */
  readonly untouched: string;
  /** The value was taken, or the person gave up; `byKeyboard` if by Enter or Escape. */
  onDone(byKeyboard: boolean): void;
}

/** At least so many pixels stay free between a flaw and the edge of the app. */
const margin = 12;

/** What is wrong, beside the field but never beyond the edge of the app. */
function Flaw({ id, text }: { readonly id: string; readonly text: string }) {
  const flaw = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const app = flaw.current?.closest("[data-app]");
    if (flaw.current === null || !app) return;
    flaw.current.style.translate = "none";
    const beyond = flaw.current.getBoundingClientRect().right + margin - app.getBoundingClientRect().right;
    if (beyond > 0) flaw.current.style.translate = `${-beyond}px 0`;
  }, [text]);
  return (
    <span ref={flaw} className={styles.flaw} id={id} role="alert">
      {text}
    </span>
  );
}

/**
 * The field that a value turns into for typing. Enter takes the value, Escape leaves it as it was; what is wrong
 * is told beside the field, which keeps the text.
 */
export function ValueInput({ parameterKey, label, start, untouched, onDone }: ValueInputProps) {
  const typed = useTypedValue(parameterKey, start, untouched);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const flawId = useId();

  useEffect(() => {
    input.current?.focus();
    // What stands there is replaced by typing; a digit that opened the field is the beginning of the typing.
    if (start === untouched) input.current?.select();
  }, [start, untouched]);

  const finish = (byKeyboard: boolean): void => {
    // Some browsers tell a blur when the field goes; by then everything is decided.
    if (isDone.current) return;
    isDone.current = true;
    onDone(byKeyboard);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Space, comma and full stop are text here, not the app's shortcuts.
    event.stopPropagation();
    if (event.key === "Escape" || (event.key === "Enter" && typed.take())) finish(true);
  };

  return (
    <span className={styles.typing}>
      <input
        ref={input}
        className={styles.input}
        data-parameter={parameterKey}
        type="text"
        autoComplete="off"
        spellCheck={false}
        size={Math.max(3, typed.text.length)}
        aria-label={label}
        aria-invalid={typed.flaw !== null}
        aria-describedby={typed.flaw === null ? undefined : flawId}
        value={typed.text}
        onChange={(event) => typed.change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => !isDone.current && typed.take() && finish(false)}
      />
      {typed.flaw !== null && <Flaw id={flawId} text={typed.flaw} />}
    </span>
  );
}
