import type { ExpectedLoss, LossCondition, SettledFigures } from "../../model/money/moneyReading.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Plan } from "../../parameters/plan.ts";
import { formatCountOf, noBreak } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";
import { formatPercent } from "./formatPercent.ts";

const tenths = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const atMost = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

const percent = (share: number): string => `${tenths.format(100 * share)}${noBreak}%`;

/** How many in words where there are words for it: "three quarters". */
function inWords(share: number): string {
  const known: Readonly<Record<number, string>> = {
    0.5: "half",
    0.75: "three quarters",
    0.875: "seven eighths",
    0.9375: "fifteen in sixteen",
  };
  return known[share] ?? `${atMost.format(100 * share)}${noBreak}%`;
}

/** How much of the fee the sponsor gets, in words. */
const partOfFee = (share: number): string =>
  share === 1
    ? "the whole fee"
    : share === 0.5
      ? "half the fee"
      : `${atMost.format(100 * share)}${noBreak}% of the fee`;

/** What one level with a share of the fee comes to: 1 − 2^−⌈1/share⌉ lose. */
const shareLosing = (share: number): number => 1 - 2 ** -Math.ceil(1 / share - 1e-9);

/** Why a condition does not hold in a run, as a clause. */
const clauses: Readonly<Record<LossCondition, (parameters: Parameters) => string>> = {
  oneLevel: () => "the fee is shared among more than one level",
  onlyEntry: () => "other money moves besides the fee",
  nobodyLeaves: ({ churnPerMonth }) =>
    churnPerMonth > 0 ? `${formatPercent(churnPerMonth)} leave in their first month` : "members leave",
  nobodyTires: ({ enthusiasmHalfLife }) =>
    Number.isFinite(enthusiasmHalfLife)
      ? `members invite half as much after ${formatDays(enthusiasmHalfLife)}`
      : "members tire of inviting",
  joinsAtOnce: ({ cycleDays }) =>
    cycleDays > 0 ? `joining takes ${formatDays(cycleDays)}` : "joining takes time",
  allInvite: ({ promoterShare }) =>
    promoterShare < 1 ? `only ${formatPercent(promoterShare)} invite at all` : "not everybody invites alike",
  weekByWeek: () => "invitations are not sent week by week",
  noContacts: () => "people can reach only those whom they know",
  oneStart: ({ startingMembers }) =>
    `${formatCountOf(startingMembers, "member begins", "members begin")} at once`,
  nobodyComesAlone: () => "people also join without an invitation",
};

const listed = (whys: readonly string[]): string =>
  whys.length < 2 ? whys.join("") : `${whys.slice(0, -1).join(", ")} and ${whys.at(-1)}`;

/** The share in loss at the end of the run; null without members. */
function lossAtEnd({ lossShareByDay }: SettledFigures): number | null {
  const last = lossShareByDay.at(-1) ?? NaN;
  return Number.isNaN(last) ? null : last;
}

/** Of 20 runs about 19 lie within two standard deviations. */
function sayByChance(expected: number, { sd }: ExpectedLoss): string {
  const [low, high] = [Math.max(0, expected - 2 * sd), Math.min(1, expected + 2 * sd)];
  return sd > 0 && Number.isFinite(sd)
    ? `; by chance ${percent(low)} to ${percent(high)} in 19 of 20 runs`
    : "";
}

/**
 * What theory expects of an entry fee beside what happened: "With one level at half the fee, three quarters are expected to
 * lose, at any market size: …"; where its conditions do not hold, the rule, and why not here. Empty for plans that live on
 * other money.
 */
export function sayExpectedLoss(figures: SettledFigures, plan: Plan, parameters: Parameters): string {
  const { share, broken } = figures.expectedLoss;
  const here = lossAtEnd(figures);
  if (here === null || broken.includes("onlyEntry") || plan.entryFee === 0) return "";
  const isOneLevel = plan.entrySplit.length === 1 && plan.entrySplit[0] > 0;
  const part = isOneLevel ? plan.entrySplit[0] : 0.5;
  const rule = `With one level at ${partOfFee(part)}, ${inWords(share ?? shareLosing(part))} are expected to lose, at any market size`;
  if (share !== null)
    return `${rule}: expected ${percent(share)}, here ${percent(here)} at the end${sayByChance(share, figures.expectedLoss)}.`;
  const why = broken.map((condition) => clauses[condition](parameters));
  return `${rule}, where whoever joins is as likely to come through any member. Not so here: ${listed(why)}. Here ${percent(here)} lose by the end.`;
}
