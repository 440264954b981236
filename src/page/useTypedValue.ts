import type { ParameterKey } from "../parameters/parameterTable.ts";
import { useApp } from "./AppContext.ts";
import { useTypedText } from "./useTypedText.ts";
import type { TypedText } from "./useTypedText.ts";
import { parseParameter } from "./words/parseParameter.ts";

/** What is typed for a parameter; the texts are those of `useTypedText`. */
export function useTypedValue(key: ParameterKey, start: string, untouched: string): TypedText {
  const { actions } = useApp().store;
  return useTypedText(
    start,
    untouched,
    (text) => parseParameter(key, text),
    (value) => actions.setParameter(key, value as never),
  );
}
