import * as text from "#language/expectedLoss.ts";
import { locale } from "#language/locale.ts";
import type { ExpectedLoss, LossCondition, SettledFigures } from "../../model/money/moneyReading.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Plan } from "../../parameters/plan.ts";
import { formatCount, noBreak } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";
import { formatPercent } from "./formatPercent.ts";

const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const atMost = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

const percent = (share: number): string => `${tenths.format(100 * share)}${noBreak}%`;

const roundPercent = (share: number): string => `${atMost.format(100 * share)}${noBreak}%`;

/** How many in words where there are words for it: "three quarters". */
const inWords = (share: number): string => text.sharesInWords[share] ?? text.shareOfAll(roundPercent(share));

/** How much of the fee the sponsor gets, in words. */
const partOfFee = (share: number): string =>
  share === 1 ? text.wholeFee : share === 0.5 ? text.halfFee : text.partOfFee(roundPercent(share));

/** What one level with a share of the fee comes to: 1 − 2^−⌈1/share⌉ lose. */
const shareLosing = (share: number): number => 1 - 2 ** -Math.ceil(1 / share - 1e-9);

/** Why a condition does not hold in a run, as a clause. */
const clauses: Readonly<Record<LossCondition, (parameters: Parameters) => string>> = {
  oneLevel: () => text.moreLevels,
  onlyEntry: () => text.otherMoney,
  nobodyLeaves: ({ churnPerMonth }) =>
    churnPerMonth > 0 ? text.leaveFirstMonth(formatPercent(churnPerMonth)) : text.someLeave,
  nobodyTires: ({ enthusiasmHalfLife }) =>
    Number.isFinite(enthusiasmHalfLife) ? text.halfAfter(formatDays(enthusiasmHalfLife)) : text.someTire,
  joinsAtOnce: ({ cycleDays }) =>
    cycleDays > 0 ? text.joiningTakes(formatDays(cycleDays)) : text.joiningTakesTime,
  allInvite: ({ promoterShare }) =>
    promoterShare < 1 ? text.onlyInvite(formatPercent(promoterShare)) : text.notAlike,
  weekByWeek: () => text.notWeekly,
  noContacts: () => text.onlyKnown,
  oneStart: ({ startingMembers }) => text.beginAtOnce(startingMembers, formatCount(startingMembers)),
  nobodyComesAlone: () => text.comeAlone,
};

/** The share in loss at the end of the run; null without members. */
function lossAtEnd({ lossShareByDay }: SettledFigures): number | null {
  const last = lossShareByDay.at(-1) ?? NaN;
  return Number.isNaN(last) ? null : last;
}

/** Of 20 runs about 19 lie within two standard deviations. */
function sayByChance(expected: number, { sd }: ExpectedLoss): string {
  const [low, high] = [Math.max(0, expected - 2 * sd), Math.min(1, expected + 2 * sd)];
  return sd > 0 && Number.isFinite(sd) ? text.byChance(percent(low), percent(high)) : "";
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
  const rule = text.rule(partOfFee(part), inWords(share ?? shareLosing(part)));
  if (share !== null)
    return text.holds(rule, percent(share), percent(here), sayByChance(share, figures.expectedLoss));
  const whys = broken.map((condition) => clauses[condition](parameters));
  return text.holdsNot(rule, whys, percent(here));
}
