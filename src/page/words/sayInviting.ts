import * as text from "#language/sentence.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { clause, control, isSaid, people, withNoun } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/** Who invites, how many and when: "Each member invites [4 people a week], losing interest by half every [3 weeks]." */
export function sayInviting(parameters: Parameters): SentencePart[] {
  const promoters = isSaid(parameters, "promoterShare") ? control(parameters, "promoterShare") : null;
  const howMany = { steady: weekByWeek, burst: onJoining, circle: everybodyKnown }[parameters.inviteStyle];
  return [...howMany(parameters, promoters), ...askingAgain(parameters)];
}

/** People, or where only they can be asked, contacts. */
const asked = (parameters: Parameters, key: "invitesPerWeek" | "invitesPerMember"): string =>
  parameters.market === "network"
    ? withNoun(parameters, key, text.contact, text.contacts)
    : people(parameters, key);

function weekByWeek(parameters: Parameters, promoters: SentencePart | null): SentencePart[] {
  const rate = control(parameters, "invitesPerWeek", text.aWeek(asked(parameters, "invitesPerWeek")));
  return clause(text.weekByWeek(promoters, rate, losingInterest(parameters, promoters !== null)));
}

function losingInterest(
  parameters: Parameters,
  hasOthers: boolean,
): ReturnType<typeof text.losingByHalf<SentencePart>> {
  const { invitesPerWeek, enthusiasmHalfLife } = parameters;
  if (invitesPerWeek === 0) return [];
  if (enthusiasmHalfLife === Infinity)
    return text.neverLosing(control(parameters, "enthusiasmHalfLife"), hasOthers);
  const isDay = enthusiasmHalfLife === 1;
  const every = control(parameters, "enthusiasmHalfLife", isDay ? text.everySingleDay : undefined);
  return text.losingByHalf(every, isDay);
}

function onJoining(parameters: Parameters, promoters: SentencePart | null): SentencePart[] {
  const count = control(parameters, "invitesPerMember", asked(parameters, "invitesPerMember"));
  return clause(text.onJoining(promoters, count, parameters.inviteSpread, delay(parameters)));
}

function everybodyKnown(parameters: Parameters, promoters: SentencePart | null): SentencePart[] {
  const share = control(parameters, "circleShare", parameters.circleShare === 1 ? text.all : undefined);
  return clause(text.everybodyKnown(promoters, share, delay(parameters)));
}

const delay = (parameters: Parameters): SentencePart | null =>
  isSaid(parameters, "sendDelayDays") ? control(parameters, "sendDelayDays") : null;

function askingAgain(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "maxAsks")) return [];
  const { maxAsks } = parameters;
  return clause(text.askingAgain(control(parameters, "maxAsks", text.timesAsked(maxAsks)), maxAsks === 0));
}
