import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";

/** What an input is called where it is one that could be better; the others by their label. */
const names: Readonly<Partial<Record<ParameterKey, string>>> = {
  organicPerDay: "people who come by themselves",
  enthusiasmHalfLife: "lasting interest",
  invitesPerMember: "invitations a member",
  circleShare: "contacts asked",
  sendDelayDays: "asking sooner",
  promoterShare: "members who invite",
  cycleDays: "a faster cycle",
  targeting: "better aim",
  fatigue: "less fatigue",
  burn: "fewer put off for good",
  maxAsks: "asking again",
  networkEffect: "the pull of active contacts",
  threshold: "a lower threshold",
  activation: "activation",
  stickiness: "the hold of active contacts",
  quitWithoutRecruitsDays: "patience without recruits",
  returnPerMonth: "coming back",
  winback: "winning back",
};

/** An input within a sentence: "a faster cycle", "conversion". */
export function leverName(key: ParameterKey): string {
  const { label } = parameterWords[key];
  return names[key] ?? label.charAt(0).toLowerCase() + label.slice(1);
}
