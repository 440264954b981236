import * as text from "#language/groupSummary.ts";
import { acts } from "../../parameters/actingParameters.ts";
import { parameterGroups, parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterGroup, ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import { noBreak } from "./formatCount.ts";
import { formatParameter } from "./formatParameter.ts";

/** Told whatever their value is: they have none that would be without effect. */
const alwaysTold: ReadonlySet<ParameterKey> = new Set<ParameterKey>([
  "market",
  "population",
  "startingMembers",
  "network",
  "contacts",
  "rewiring",
  "communities",
  "mixing",
  "inviteStyle",
  "invitesPerWeek",
  "invitesPerMember",
  "circleShare",
  "conversion",
  "cycleDays",
  "cycleStages",
  "churnPerMonth",
  "days",
  "seed",
]);

/** How single people differ around a mean; a summary tells the mean. */
const neverTold: ReadonlySet<ParameterKey> = new Set<ParameterKey>(["inviteSpread", "cycleShape"]);

/** Choices whose words speak for themselves. */
const toldBare: ReadonlySet<ParameterKey> = new Set<ParameterKey>(["market", "network", "inviteStyle"]);

/** So many values at most; the rest are counted. */
const mostTold = 3;

function isTold(key: ParameterKey, parameters: Parameters): boolean {
  if (neverTold.has(key) || !acts(key, parameters)) return false;
  return alwaysTold.has(key) || parameters[key] !== parameterTable[key].neutral;
}

/** "Churn 15 % a month", "Limited", "Invitations a week 4". */
function phrase(key: ParameterKey, parameters: Parameters): string {
  const value = formatParameter(key, parameters[key]);
  if (toldBare.has(key)) return value;
  const { label, suffix = "", choices }: ParameterWords = parameterWords[key];
  if (choices !== undefined) return `${label}: ${value}`;
  const unit = suffix === "" || label.endsWith(suffix) ? "" : `${noBreak}${suffix.replaceAll(" ", noBreak)}`;
  return `${label} ${value}${unit}`;
}

/** A folded group of the panel in a line: the values that have an effect, or that there are none. */
export function groupSummary(group: ParameterGroup, parameters: Parameters): string {
  const keys: readonly ParameterKey[] = parameterGroups[group];
  const told = keys.filter((key) => isTold(key, parameters));
  if (told.length === 0) return text.nothingSet;
  const phrases = told.slice(0, mostTold).map((key) => phrase(key, parameters));
  const more = told.length > mostTold ? [text.more(told.length - mostTold)] : [];
  return [...phrases, ...more].join(" · ");
}
