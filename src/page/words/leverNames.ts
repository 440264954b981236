import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";

/** What an input is called where it is one that could be better, in the words of its label; the others by the label itself. */
const names: Readonly<Partial<Record<ParameterKey, string>>> = {
  organicPerDay: "people who join by themselves",
  enthusiasmHalfLife: "interest that halves later",
  sendDelayDays: "invitations that wait less",
  cycleDays: "a faster cycle",
  fatigue: "people less tired of being asked",
  burn: "fewer put off for good",
  maxAsks: "asking a contact more often",
  networkEffect: "the pull of active contacts",
  threshold: "fewer active contacts before joining",
  stickiness: "the hold of active contacts",
  quitWithoutRecruitsDays: "giving up later without recruits",
  returnPerMonth: "members who come back by themselves",
};

/** An input within a sentence: "a faster cycle", "conversion". */
export function leverName(key: ParameterKey): string {
  const { label } = parameterWords[key];
  return names[key] ?? label.charAt(0).toLowerCase() + label.slice(1);
}
