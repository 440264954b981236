import type { Parameters } from "../../parameters/parameterTable.ts";
import { formatCountOf, noBreak } from "./formatCount.ts";
import { control, isSaid, plain, withNoun } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/** What becomes of an invitation: "[22 %] of the invited join, about [4 days] later." And why it comes to nothing. */
export function sayJoining(parameters: Parameters): SentencePart[] {
  const { conversion, fitShare } = parameters;
  const share = control(parameters, "conversion", conversion === 1 ? "All" : undefined);
  const whom = fitShare < 1 ? " of the invited whom it suits join" : " of the invited join";
  const start = [share, plain(whom)];
  const joins = conversion > 0 || (fitShare < 1 && parameters.misfitConversion > 0);
  const when = joins ? later(parameters) : [];
  return [
    ...start,
    ...when,
    plain(". "),
    ...suiting(parameters),
    ...resisting(parameters),
    ...pulling(parameters),
  ];
}

const cycleWords = { fixed: ", exactly ", exponential: ", about ", staged: ", about " } as const;

function later(parameters: Parameters): SentencePart[] {
  const { cycleDays, cycleShape, cycleStages } = parameters;
  if (cycleDays === 0) return [plain(" "), control(parameters, "cycleDays", `at${noBreak}once`)];
  const time = [plain(cycleWords[cycleShape]), control(parameters, "cycleDays"), plain(" later")];
  if (cycleShape !== "staged") return time;
  const stages = formatCountOf(cycleStages, "stage", "stages");
  return [...time, plain(", in "), control(parameters, "cycleStages", stages)];
}

function suiting(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "fitShare")) return [];
  const { misfitConversion, inviteStyle } = parameters;
  const others = control(parameters, "misfitConversion", misfitConversion === 0 ? "nobody" : undefined);
  const start = [
    plain("It suits "),
    control(parameters, "fitShare"),
    plain(" of all people; of the others "),
    others,
    plain(misfitConversion === 0 ? " joins. " : " join. "),
  ];
  if (!isSaid(parameters, "targeting")) return start;
  const aimed = control(parameters, "targeting");
  return inviteStyle === "circle"
    ? [...start, plain("Members leave out "), aimed, plain(" of the contacts whom it does not suit. ")]
    : [...start, aimed, plain(" of the invitations are aimed at those whom it suits. ")];
}

function resisting(parameters: Parameters): SentencePart[] {
  const tired = isSaid(parameters, "fatigue")
    ? [
        plain("Each earlier invitation lowers somebody’s chance to join by "),
        control(parameters, "fatigue"),
        plain(". "),
      ]
    : [];
  const closed = isSaid(parameters, "burn")
    ? [plain("Of those who refuse, "), control(parameters, "burn"), plain(" can never be reached again. ")]
    : [];
  return [...tired, ...closed];
}

function pulling(parameters: Parameters): SentencePart[] {
  return [...byActiveContacts(parameters), ...onceEnoughAreIn(parameters)];
}

function byActiveContacts(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "networkEffect")) return [];
  const raises = [control(parameters, "networkEffect"), plain(". ")];
  if (parameters.market === "network")
    return [plain("Every other active contact raises somebody’s chance to join by "), ...raises];
  const known = control(parameters, "contacts", withNoun(parameters, "contacts", "contact", "contacts"));
  return [
    plain("People have "),
    known,
    plain("; every other one who is active raises the chance to join by "),
    ...raises,
  ];
}

function onceEnoughAreIn(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "threshold")) return [];
  return [
    plain("Nobody thinks of joining before "),
    control(parameters, "threshold"),
    plain(" of their contacts are active. "),
  ];
}
