import * as words from "#language/whichLever.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { useAppState } from "../AppContext.ts";
import { useStudyLookStore } from "../StudyLook.ts";
import { TypedField } from "../TypedField.tsx";
import { useTypedText } from "../useTypedText.ts";
import { formatCount } from "../words/formatCount.ts";
import { mostPeople } from "../words/mostPeople.ts";
import { parseNumber } from "../words/parseNumber.ts";
import type { Parsed } from "../words/parseNumber.ts";
import { roundTarget } from "../words/roundTarget.ts";

/** A target that nobody has typed lies so many members above those who begin. */
const fewestNewcomers = 9;

/** In people: a target lies above those who begin. */
const boundsOf = (parameters: Parameters) => ({
  least: (parameters.startingMembers + 1) * parameters.peopleEach,
  most: mostPeople(parameters),
});

/** Reads what is typed for a target, in people. */
export function parseTarget(parameters: Parameters, text: string): Parsed<number> {
  const { least, most } = boundsOf(parameters);
  const wanted = words.targetWanted(formatCount(least), formatCount(most));
  const isAllowed = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const parsed = parseNumber({ unit: "count", integer: true, mayBeNever: false, wanted, isAllowed }, text);
  // Too large as it is meant, "30,000" does not become thirty.
  return "value" in parsed && (parsed.value < least || parsed.value > most) ? { flaw: wanted } : parsed;
}

/** The target where nobody has typed one: about half of those who joined in the run at hand. */
export function useUsualTarget(): number {
  return useAppState(({ shown, settings }) => {
    const { parameters } = settings.present;
    const { least, most } = boundsOf(parameters);
    const half = ((shown?.members ?? 0) * parameters.peopleEach) / 2;
    // Where the run at hand died at once, a target next to nothing would compare nothing.
    const lowest = (parameters.startingMembers + fewestNewcomers) * parameters.peopleEach;
    return Math.max(least, Math.min(most, roundTarget(Math.max(half, lowest))));
  });
}

/** The field that the target is typed into. */
export function LeverTarget({ target }: { readonly target: number }) {
  const look = useStudyLookStore();
  const parameters = useAppState(({ settings }) => settings.present.parameters);
  const shown = formatCount(target);
  const typed = useTypedText(
    shown,
    shown,
    (text) => parseTarget(parameters, text),
    (value) => look.setState({ target: value }),
  );
  return <TypedField label={words.targetLabel} typed={typed} shown={shown} suffix={words.people} />;
}
