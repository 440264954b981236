import * as text from "#language/sentence.ts";
import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import { clause, control, isSaid } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/** Who stays, leaves and comes back: "[15 %] of the members leave every month." */
export function sayStaying(parameters: Parameters): SentencePart[] {
  const said = (key: ParameterKey, say: typeof text.holding<SentencePart>): SentencePart[] =>
    isSaid(parameters, key) ? clause(say(control(parameters, key))) : [];
  return [
    ...said("activation", text.activating),
    ...leaving(parameters),
    ...said("stickiness", text.holding),
    ...said("quitWithoutRecruitsDays", text.givingUp),
    ...said("returnPerMonth", text.comingBack),
    ...said("winback", text.winningBack),
  ];
}

function whenTheyLeave({ churnPerMonth, churnShape }: Parameters) {
  // Whoever certainly leaves within 30 days leaves at once: S(a) is 0 for every a > 0.
  if (churnPerMonth === 1) return "atOnce";
  if (churnShape === 1) return "evenly";
  return churnShape < 1 ? "early" : "late";
}

const leaving = (parameters: Parameters): SentencePart[] =>
  clause(
    parameters.churnPerMonth === 0
      ? text.nobodyLeaving(control(parameters, "churnPerMonth", text.nobodyLeaves))
      : text.leaving(control(parameters, "churnPerMonth"), whenTheyLeave(parameters)),
  );
