import * as words from "#language/generationMoney.ts";
import { locale } from "#language/locale.ts";
import type { LabelledMoney, PaidLevels } from "./mannerLabels.ts";

/** Stands between a number and its word. */
const noBreak = "\u00a0";

const percent = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3, useGrouping: false });
const share = (part: number): string => `${percent.format(100 * part)}${noBreak}%`;

/** "96 % lost": only all are 100 %, and only nobody 0 %. */
function sayLost({ reading }: LabelledMoney, generation: number): string | null {
  const { members, inLoss } = reading?.byGeneration[generation] ?? { members: 0, inLoss: 0 };
  if (members === 0) return null;
  const whole = Math.round((100 * inLoss) / members);
  const most = inLoss < members ? 99 : 100;
  const least = inLoss > 0 ? 1 : 0;
  return words.lost(`${Math.max(least, Math.min(most, whole))}${noBreak}%`);
}

/** "level 2: 30 %": what a member is paid for those so many levels below, and where that is of two things, of what; null: nothing. */
function sayLevel(
  { entryFee, entrySplit, price, commission, commissionDeeper }: PaidLevels,
  level: number,
): string | null {
  const ofEntry = entryFee > 0 ? (entrySplit[level - 1] ?? 0) : 0;
  const ofOrders = price > 0 ? (commission[level - 1] ?? commissionDeeper) : 0;
  if (ofEntry === 0 && ofOrders === 0) return null;
  const said =
    ofEntry > 0 && ofOrders > 0
      ? words.ofFeesAndOrders(share(ofEntry), share(ofOrders))
      : share(ofEntry + ofOrders);
  return words.ofLevel(level, said);
}

/**
 * What a label tells of a generation's money: below a kept person what that one is paid for it, else how many of it have lost.
 * @param keptGeneration null: nobody is kept
 */
export function sayGenerationMoney(
  money: LabelledMoney,
  generation: number,
  keptGeneration: number | null,
): string | null {
  const level = keptGeneration === null ? 0 : generation - keptGeneration;
  return (level > 0 ? sayLevel(money.plan, level) : null) ?? sayLost(money, generation);
}
