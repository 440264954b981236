import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import { formatCountOf, noBreak } from "./formatCount.ts";
import { formatParameter } from "./formatParameter.ts";

/** A stretch of the sentence: plain text, or a value that can be dragged, typed and stepped. */
export type SentencePart =
  | { readonly text: string }
  | { readonly key: ParameterKey; readonly text: string; readonly label: string };

const plain = (text: string): SentencePart => ({ text });

/** A value of the sentence; `text` is the value with the words that belong to it. */
function control(parameters: Parameters, key: ParameterKey, text?: string): SentencePart {
  return { key, text: text ?? formatParameter(key, parameters[key]), label: parameterTable[key].label };
}

/** "1 person", "0.63 people". */
function people(parameters: Parameters, key: ParameterKey): string {
  const noun = parameters[key] === 1 ? "person" : "people";
  return `${formatParameter(key, parameters[key])}${noBreak}${noun}`;
}

/** Whether a value is worth saying: it has an effect. */
type IsSaid = (key: ParameterKey) => boolean;

function inviting(parameters: Parameters, isSaid: IsSaid): SentencePart[] {
  const hasOthers = isSaid("promoterShare");
  const who = hasOthers
    ? [control(parameters, "promoterShare"), plain(" of the members invite others, ")]
    : [plain("Each member invites ")];
  return parameters.inviteStyle === "steady"
    ? [...who, ...weekByWeek(parameters, hasOthers)]
    : [...who, ...onJoining(parameters, hasOthers, isSaid("sendDelayDays"))];
}

function weekByWeek(parameters: Parameters, hasOthers: boolean): SentencePart[] {
  const { invitesPerWeek, enthusiasmHalfLife } = parameters;
  const rate = control(
    parameters,
    "invitesPerWeek",
    `${people(parameters, "invitesPerWeek")} a${noBreak}week`,
  );
  const start = hasOthers ? [rate, plain(" each")] : [rate];
  if (invitesPerWeek === 0) return [...start, plain(". ")];
  if (enthusiasmHalfLife === Infinity) {
    const [and, lose] = hasOthers ? [", and ", " lose"] : [" and ", " loses"];
    return [...start, plain(and), control(parameters, "enthusiasmHalfLife"), plain(`${lose} interest. `)];
  }
  const every = control(parameters, "enthusiasmHalfLife", enthusiasmHalfLife === 1 ? "day" : undefined);
  return [...start, plain(", losing interest by half every "), every, plain(". ")];
}

const spreadWords = {
  fixed: { before: "", after: "", comma: "" },
  poisson: { before: "about ", after: "", comma: "" },
  geometric: { before: "", after: " on average, some far more than others", comma: "," },
} as const;

function onJoining(parameters: Parameters, hasOthers: boolean, hasDelay: boolean): SentencePart[] {
  const { before, after, comma } = spreadWords[parameters.inviteSpread];
  const count = control(parameters, "invitesPerMember", people(parameters, "invitesPerMember"));
  const start = [plain(before), count, plain(`${hasOthers ? " each" : ""}${after}`)];
  if (!hasDelay) return [...start, plain(`${comma} on joining. `)];
  return [...start, plain(", about "), control(parameters, "sendDelayDays"), plain(" after joining. ")];
}

const cycleWords = { fixed: ", exactly ", exponential: ", about ", staged: ", about " } as const;

function joining(parameters: Parameters): SentencePart[] {
  const { conversion, cycleDays, cycleShape, cycleStages } = parameters;
  const share = [
    control(parameters, "conversion", conversion === 1 ? "All" : undefined),
    plain(" of the invited join"),
  ];
  if (conversion === 0) return [...share, plain(". ")];
  if (cycleDays === 0)
    return [...share, plain(" "), control(parameters, "cycleDays", `at${noBreak}once`), plain(". ")];
  const later = [plain(cycleWords[cycleShape]), control(parameters, "cycleDays"), plain(" later")];
  if (cycleShape !== "staged") return [...share, ...later, plain(". ")];
  const stages = formatCountOf(cycleStages, "stage", "stages");
  return [...share, ...later, plain(", in "), control(parameters, "cycleStages", stages), plain(". ")];
}

function activating(parameters: Parameters, isSaid: IsSaid): SentencePart[] {
  if (!isSaid("activation")) return [];
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

function givingUp(parameters: Parameters, isSaid: IsSaid): SentencePart[] {
  if (!isSaid("quitWithoutRecruitsDays")) return [];
  const time = control(parameters, "quitWithoutRecruitsDays");
  return [plain("Whoever has brought nobody after "), time, plain(" gives up. ")];
}

function beginning(parameters: Parameters): SentencePart[] {
  const count = parameters.startingMembers;
  if (count === 0) return [control(parameters, "startingMembers", "nobody"), plain(" begins. ")];
  return [control(parameters, "startingMembers"), plain(count === 1 ? " begins. " : " begin. ")];
}

function market(parameters: Parameters): SentencePart[] {
  if (parameters.market === "unlimited")
    return [plain("There is always somebody new to invite, and "), ...beginning(parameters)];
  const [are, noun] = parameters.population === 1 ? ["is", "person"] : ["are", "people"];
  return [
    plain(`There ${are} `),
    control(parameters, "population"),
    plain(` ${noun} in all, and `),
    ...beginning(parameters),
  ];
}

function organic(parameters: Parameters, isSaid: IsSaid): SentencePart[] {
  if (!isSaid("organicPerDay")) return [];
  const text = `${people(parameters, "organicPerDay")} a${noBreak}day`;
  const join = parameters.organicPerDay === 1 ? "joins" : "join";
  return [control(parameters, "organicPerDay", text), plain(` ${join} without an invitation. `)];
}

function scale(parameters: Parameters, isSaid: IsSaid): SentencePart[] {
  if (!isSaid("peopleEach")) return [];
  return [
    plain("Each of them stands for "),
    control(parameters, "peopleEach", people(parameters, "peopleEach")),
    plain("."),
  ];
}

/** Neighbouring plain texts become one; the sentence does not end in a space. */
function joined(parts: readonly SentencePart[]): readonly SentencePart[] {
  const result: SentencePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last !== undefined && !("key" in last) && !("key" in part))
      result[result.length - 1] = plain(last.text + part.text);
    else if (part.text !== "") result.push(part);
  }
  return result.map((part, i) => (i === result.length - 1 ? { ...part, text: part.text.trimEnd() } : part));
}

/**
 * The setting as the sentence that is the control: "Each member invites [4 people a week], …". Only values that have
 * an effect are in it; the words follow style and market.
 */
export function sentenceParts(parameters: Parameters): readonly SentencePart[] {
  const isSaid: IsSaid = (key) => parameters[key] !== parameterTable[key].neutral;
  return joined([
    ...inviting(parameters, isSaid),
    ...joining(parameters),
    ...activating(parameters, isSaid),
    ...leaving(parameters),
    ...givingUp(parameters, isSaid),
    ...market(parameters),
    ...organic(parameters, isSaid),
    ...scale(parameters, isSaid),
  ]);
}
