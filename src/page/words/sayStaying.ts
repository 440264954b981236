import type { Parameters } from "../../parameters/parameterTable.ts";
import { control, isSaid, plain } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/** Who stays, leaves and comes back: "[15 %] of the members leave every month." */
export function sayStaying(parameters: Parameters): SentencePart[] {
  return [
    ...activating(parameters),
    ...leaving(parameters),
    ...holding(parameters),
    ...givingUp(parameters),
    ...comingBack(parameters),
    ...winningBack(parameters),
  ];
}

function activating(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "activation")) return [];
  return [control(parameters, "activation"), plain(" of those who join become active. ")];
}

function whenTheyLeave({ churnPerMonth, churnShape }: Parameters): string {
  // Whoever certainly leaves within 30 days leaves at once: S(a) is 0 for every a > 0.
  if (churnPerMonth === 1) return "at once";
  if (churnShape === 1) return "every month";
  return `in their first month, ${churnShape < 1 ? "fewer" : "more"} in each month after`;
}

function leaving(parameters: Parameters): SentencePart[] {
  if (parameters.churnPerMonth === 0)
    return [control(parameters, "churnPerMonth", "Nobody"), plain(" leaves. ")];
  return [
    control(parameters, "churnPerMonth"),
    plain(` of the members leave ${whenTheyLeave(parameters)}. `),
  ];
}

function holding(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "stickiness")) return [];
  return [
    plain("Active contacts keep them in, with a hold of "),
    control(parameters, "stickiness"),
    plain(" each. "),
  ];
}

function givingUp(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "quitWithoutRecruitsDays")) return [];
  const time = control(parameters, "quitWithoutRecruitsDays");
  return [plain("Whoever has brought nobody after "), time, plain(" gives up. ")];
}

function comingBack(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "returnPerMonth")) return [];
  return [control(parameters, "returnPerMonth"), plain(" of those who left come back every month. ")];
}

function winningBack(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "winback")) return [];
  return [
    plain("Whoever left accepts a new invitation "),
    control(parameters, "winback"),
    plain(" as readily as others. "),
  ];
}
