import { useId } from "react";
import type { KeyboardEvent } from "react";
import styles from "./Settings.module.css";
import type { TypedText } from "./useTypedText.ts";

interface TypedFieldProps {
  readonly label: string;
  readonly typed: TypedText;
  /** The text that stands for the value as it is. */
  readonly shown: string;
  /** Words behind the value. */
  readonly suffix?: string;
  /** The text may be long: it is broken into so many lines. */
  readonly rows?: number;
}

/**
 * The typed side of a value: Enter, or leaving the field, takes it, Escape brings back what was there; what is wrong is told
 * beside the field, which keeps the text.
 */
export function TypedField({ label, typed, shown, suffix, rows }: TypedFieldProps) {
  const flawId = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Enter") {
      // In a field of many lines it would begin another.
      event.preventDefault();
      typed.take();
    }
    if (event.key === "Escape") typed.change(shown);
  };
  const field = {
    autoComplete: "off",
    spellCheck: false,
    "aria-label": label,
    "aria-invalid": typed.flaw !== null,
    "aria-describedby": typed.flaw === null ? undefined : flawId,
    value: typed.text,
    onKeyDown,
    onBlur: typed.take,
  };
  return (
    <span className={styles.typed} data-long={rows !== undefined}>
      {rows === undefined ? (
        <input
          {...field}
          className={styles.text}
          type="text"
          onChange={(event) => typed.change(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <textarea
          {...field}
          className={styles.text}
          rows={rows}
          onChange={(event) => typed.change(event.target.value)}
        />
      )}
      {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      {typed.flaw !== null && (
        <span className={styles.flaw} id={flawId} role="alert">
          {typed.flaw}
        </span>
      )}
    </span>
  );
}
