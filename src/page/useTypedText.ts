import { useState } from "react";
import type { Parsed } from "./words/parseNumber.ts";

/** A text on its way to becoming a value. */
export interface TypedText {
  readonly text: string;
  /** What is wrong with the text, once somebody wanted it to be taken. */
  readonly flaw: string | null;
  change(text: string): void;
  /** Sets the value, if the text stands for one and was changed; false if it does not. */
  take(): boolean;
}

/**
 * What is typed for a value. `untouched` is the text that stands for the present one: taking it changes nothing, for it may
 * show fewer digits than the value has.
 */
export function useTypedText<Value>(
  start: string,
  untouched: string,
  parse: (text: string) => Parsed<Value>,
  set: (value: Value) => void,
): TypedText {
  const [text, setText] = useState(start);
  const [flaw, setFlaw] = useState<string | null>(null);
  const [standsFor, setStandsFor] = useState(untouched);
  const change = (next: string): void => {
    setText(next);
    setFlaw(null);
  };
  if (standsFor !== untouched) {
    // The value was changed elsewhere, or by this very text.
    setStandsFor(untouched);
    change(untouched);
  }
  return {
    text,
    flaw,
    change,
    take() {
      if (text === untouched) return true;
      const parsed = parse(text);
      if ("flaw" in parsed) {
        setFlaw(parsed.flaw);
        return false;
      }
      change(untouched);
      set(parsed.value);
      return true;
    },
  };
}
