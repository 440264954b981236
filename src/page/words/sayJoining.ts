import * as text from "#language/sentence.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { formatCountOf } from "./formatCount.ts";
import { clause, control, isSaid, withNoun } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/** What becomes of an invitation: "[22 %] of the invited join, about [4 days] later." And why it comes to nothing. */
export const sayJoining = (parameters: Parameters): SentencePart[] => [
  ...joining(parameters),
  ...suiting(parameters),
  ...resisting(parameters),
  ...pulling(parameters),
];

function joining(parameters: Parameters): SentencePart[] {
  const { conversion, fitShare, misfitConversion, cycleDays } = parameters;
  const isAll = conversion === 1;
  const share = control(parameters, "conversion", isAll ? text.allInvited : undefined);
  const joins = conversion > 0 || (fitShare < 1 && misfitConversion > 0);
  const atOnce = joins && cycleDays === 0 ? control(parameters, "cycleDays", text.atOnce) : null;
  return clause(text.joining(share, isAll, fitShare < 1, atOnce, joins ? later(parameters) : []));
}

function later(parameters: Parameters): SentencePart[] {
  const { cycleShape, cycleStages } = parameters;
  const stages = formatCountOf(cycleStages, text.stage, text.stages);
  const inStages = cycleShape === "staged" ? control(parameters, "cycleStages", stages) : null;
  return clause(text.later(control(parameters, "cycleDays"), cycleShape === "fixed", inStages));
}

function suiting(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "fitShare")) return [];
  const { misfitConversion, inviteStyle } = parameters;
  const isNobody = misfitConversion === 0;
  const others = control(parameters, "misfitConversion", isNobody ? text.nobodyJoins : undefined);
  const start = clause(text.suiting(control(parameters, "fitShare"), others, isNobody));
  if (!isSaid(parameters, "targeting")) return start;
  const aimed = control(parameters, "targeting");
  return [...start, ...clause(inviteStyle === "circle" ? text.leavingOut(aimed) : text.aiming(aimed))];
}

const resisting = (parameters: Parameters): SentencePart[] => [
  ...(isSaid(parameters, "fatigue") ? clause(text.tiring(control(parameters, "fatigue"))) : []),
  ...(isSaid(parameters, "burn") ? clause(text.closing(control(parameters, "burn"))) : []),
];

const pulling = (parameters: Parameters): SentencePart[] => [
  ...byActiveContacts(parameters),
  ...(isSaid(parameters, "threshold") ? clause(text.onceEnoughAreIn(control(parameters, "threshold"))) : []),
];

function byActiveContacts(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "networkEffect")) return [];
  const share = control(parameters, "networkEffect");
  if (parameters.market === "network") return clause(text.pulledByContacts(share));
  const contacts = withNoun(parameters, "contacts", text.contact, text.contacts);
  return clause(text.pulledByKnown(control(parameters, "contacts", contacts), share));
}
