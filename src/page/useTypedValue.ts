import { useState } from "react";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { useApp } from "./AppContext.ts";
import { parseParameter } from "./words/parseParameter.ts";

/** A text on its way to becoming a value. */
export interface TypedValue {
  readonly text: string;
  /** What is wrong with the text, once somebody wanted it to be taken. */
  readonly flaw: string | null;
  change(text: string): void;
  /** Sets the parameter, if the text is one of its values and was changed; false if it is not. */
  take(): boolean;
}

/**
 * What is typed for a parameter. `untouched` is the text that stands for the present value: taking it changes
 * nothing, for it may show fewer digits than the value has.
 */
export function useTypedValue(key: ParameterKey, start: string, untouched: string): TypedValue {
  const { actions } = useApp().store;
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
      const parsed = parseParameter(key, text);
      if ("flaw" in parsed) {
        setFlaw(parsed.flaw);
        return false;
      }
      change(untouched);
      actions.setParameter(key, parsed.value as never);
      return true;
    },
  };
}
