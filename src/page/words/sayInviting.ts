import type { Parameters } from "../../parameters/parameterTable.ts";
import { noBreak } from "./formatCount.ts";
import { control, isSaid, people, plain, withNoun } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/** Who invites, how many and when: "Each member invites [4 people a week], losing interest by half every [3 weeks]." */
export function sayInviting(parameters: Parameters): SentencePart[] {
  const hasOthers = isSaid(parameters, "promoterShare");
  const who = hasOthers
    ? [control(parameters, "promoterShare"), plain(" of the members invite others, ")]
    : [plain("Each member invites ")];
  const howMany = { steady: weekByWeek, burst: onJoining, circle: everybodyKnown }[parameters.inviteStyle];
  return [...who, ...howMany(parameters, hasOthers), ...askingAgain(parameters)];
}

function weekByWeek(parameters: Parameters, hasOthers: boolean): SentencePart[] {
  const { invitesPerWeek, enthusiasmHalfLife } = parameters;
  const asked = isAlongContacts(parameters)
    ? withNoun(parameters, "invitesPerWeek", "contact", "contacts")
    : people(parameters, "invitesPerWeek");
  const rate = control(parameters, "invitesPerWeek", `${asked} a${noBreak}week`);
  const start = hasOthers ? [rate, plain(" each")] : [rate];
  if (invitesPerWeek === 0) return [...start, plain(". ")];
  if (enthusiasmHalfLife === Infinity) {
    const [and, lose] = hasOthers ? [", and ", " lose"] : [" and ", " loses"];
    return [...start, plain(and), control(parameters, "enthusiasmHalfLife"), plain(`${lose} interest. `)];
  }
  const every = control(parameters, "enthusiasmHalfLife", enthusiasmHalfLife === 1 ? "day" : undefined);
  return [...start, plain(", losing interest by half every "), every, plain(". ")];
}

const isAlongContacts = ({ market }: Parameters): boolean => market === "network";

const spreadWords = {
  fixed: { before: "", after: "", comma: "" },
  poisson: { before: "about ", after: "", comma: "" },
  geometric: { before: "", after: " on average, some far more than others", comma: "," },
} as const;

function onJoining(parameters: Parameters, hasOthers: boolean): SentencePart[] {
  const { before, after, comma } = spreadWords[parameters.inviteSpread];
  const asked = isAlongContacts(parameters)
    ? withNoun(parameters, "invitesPerMember", "contact", "contacts")
    : people(parameters, "invitesPerMember");
  const count = control(parameters, "invitesPerMember", asked);
  const start = [plain(before), count, plain(`${hasOthers ? " each" : ""}${after}`)];
  return [...start, ...afterJoining(parameters, comma)];
}

function everybodyKnown(parameters: Parameters, hasOthers: boolean): SentencePart[] {
  const share = control(parameters, "circleShare", parameters.circleShare === 1 ? "all" : undefined);
  const once = hasOthers ? " of their contacts once each" : " of their contacts once";
  return [share, plain(once), ...afterJoining(parameters, ",")];
}

function afterJoining(parameters: Parameters, comma: string): SentencePart[] {
  if (!isSaid(parameters, "sendDelayDays")) return [plain(`${comma} on joining. `)];
  return [plain(", about "), control(parameters, "sendDelayDays"), plain(" after joining. ")];
}

function askingAgain(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "maxAsks")) return [];
  const { maxAsks } = parameters;
  const times = maxAsks === 1 ? "once" : `${maxAsks}${noBreak}times`;
  const end = maxAsks === 0 ? ", so nobody is ever asked. " : ". ";
  return [
    plain("Nobody asks the same contact more than "),
    control(parameters, "maxAsks", times),
    plain(end),
  ];
}
