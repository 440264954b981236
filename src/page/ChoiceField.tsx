import { offeredChoices } from "../parameters/actingParameters.ts";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { parameterWords } from "../parameters/parameterWords.ts";
import type { ParameterWords } from "../parameters/parameterWords.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { RadioChoice } from "./RadioChoice.tsx";

interface ChoiceFieldProps {
  readonly parameterKey: ParameterKey;
}

/** A choice of the panel: one of a few words. */
export function ChoiceField({ parameterKey }: ChoiceFieldProps) {
  const { actions } = useApp().store;
  const chosen = useAppState((state) => state.settings.present.parameters[parameterKey]);
  // A text, so that the field renders again only when other words can be chosen.
  const offered = useAppState((state) =>
    offeredChoices(parameterKey, state.settings.present.parameters).join(" "),
  );
  const { label, choices = {} }: ParameterWords = parameterWords[parameterKey];
  return (
    <RadioChoice
      label={label}
      names={choices}
      offered={offered.split(" ")}
      chosen={String(chosen)}
      choose={(word) => actions.setParameter(parameterKey, word as never)}
    />
  );
}
