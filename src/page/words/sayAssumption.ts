import * as text from "#language/assumption.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Assumption, FormulaCurve, FormulaSymbol } from "../../study/formulaCheck.ts";
import { formatCoefficient, isExactlyOne } from "./formatCoefficient.ts";
import { formatCount } from "./formatCount.ts";
import { formatDays, formatEveryDays } from "./formatDays.ts";
import { formatParameter } from "./formatParameter.ts";
import { formatPercent } from "./formatPercent.ts";

/** What a formula takes for granted ("that nobody leaves"), and what a run does instead ("15 % …"). */
interface Said {
  readonly granted: string;
  readonly here: string;
}

const inputOf = ({ inputs }: FormulaCurve, symbol: FormulaSymbol): number | null =>
  inputs.find((input) => input.symbol === symbol)?.value ?? null;

function howTheyLeave({ churnPerMonth, activation, quitWithoutRecruitsDays }: Parameters): string {
  if (churnPerMonth > 0) return text.leaveMonthly(formatPercent(churnPerMonth));
  if (activation < 1) return text.neverActive(formatPercent(1 - activation));
  return text.givesUp(formatDays(quitWithoutRecruitsDays));
}

function howAcceptanceChanges(parameters: Parameters): string {
  const { fatigue, burn, networkEffect, threshold, maxAsks } = parameters;
  if (fatigue > 0) return text.readinessLost(formatPercent(fatigue));
  if (burn > 0) return text.neverAskedAgain(formatPercent(burn));
  if (networkEffect > 0) return text.moreReadily;
  if (threshold > 1) return text.nobodyBefore(formatCount(threshold));
  return text.atMost(formatParameter("maxAsks", maxAsks));
}

function onceOrSteadily({ sendDelayDays }: Parameters): string {
  return sendDelayDays > 0 ? text.onceLater(formatDays(sendDelayDays)) : text.onceOnJoining;
}

function inviting(formula: FormulaCurve, acting: Parameters): Said {
  const [invitations, cycle] = [inputOf(formula, "i"), inputOf(formula, "ct")];
  if (invitations === null || cycle === null)
    return { granted: text.invitesForEver, here: onceOrSteadily(acting) };
  return {
    granted: text.sendsAgain(
      isExactlyOne(invitations),
      formatCoefficient(invitations),
      formatEveryDays(cycle),
    ),
    here: text.allEverSent,
  };
}

function inStep(formula: FormulaCurve, { inviteStyle, cycleDays }: Parameters): Said {
  const cycle = inputOf(formula, "ct");
  const granted = cycle === null ? text.joinAtOnce : text.joinAfter(formatDays(cycle));
  const here = inviteStyle === "steady" ? text.oneByOne : text.answersTake(formatDays(cycleDays));
  return { granted, here };
}

const sayThereAre = (people: number): string => text.thereAre(people, formatCount(people));

const said: Readonly<Record<Assumption, (formula: FormulaCurve, acting: Parameters) => Said>> = {
  nobodyLeaves: (_, acting) => ({ granted: text.nobodyLeaves, here: howTheyLeave(acting) }),
  nobodyTires: (_, { enthusiasmHalfLife }) => ({
    granted: text.nobodyTires,
    here: text.tires(formatDays(enthusiasmHalfLife)),
  }),
  endlessMarket: (_, { population, peopleEach }) => ({
    granted: text.endlessMarket,
    here: sayThereAre(population * peopleEach),
  }),
  everybodyInvitesForEver: inviting,
  cyclesInStep: inStep,
  joiningTakesNoTime: (_, { cycleDays, sendDelayDays }) => ({
    granted: text.joiningTakesNoTime,
    here: text.joiningTakes(formatDays(cycleDays > 0 ? cycleDays : sendDelayDays)),
  }),
  everybodyAlike: (_, { fitShare, misfitConversion }) => ({
    granted: text.everybodyAlike,
    here:
      misfitConversion === 0
        ? text.acceptNothing(formatPercent(1 - fitShare))
        : text.acceptLess(formatPercent(1 - fitShare), formatPercent(misfitConversion)),
  }),
  everybodyMeetsEverybody: (_, { contacts, network }) => ({
    granted: text.everybodyMeets,
    here:
      network === "given"
        ? text.onlyContacts
        : text.knows(isExactlyOne(contacts), formatCoefficient(contacts)),
  }),
  nobodyComesAlone: (_, { organicPerDay, peopleEach }) => ({
    granted: text.nobodyComesAlone,
    here: text.comeDaily(
      isExactlyOne(organicPerDay * peopleEach),
      formatCoefficient(organicPerDay * peopleEach),
    ),
  }),
  acceptanceNeverChanges: (_, acting) => ({
    granted: text.acceptanceNeverChanges,
    here: howAcceptanceChanges(acting),
  }),
  noChance: () => ({ granted: text.noLuck, here: text.anotherSeed }),
};

/**
 * What a formula takes for granted and this run breaks, the gravest in full: "Takes for granted that nobody tires of inviting; here
 * members invite half as often after 21 days." and "Also that nobody leaves."; "" where nothing else is broken. Of luck is
 * spoken only where nothing else is.
 * @param acting the acting parameters
 */
export function sayBroken(
  formula: FormulaCurve,
  acting: Parameters,
): readonly [gravest: string, others: string] {
  const [gravest, ...others] = formula.broken.filter((assumption) => assumption !== "noChance");
  if (gravest === undefined) return [text.allHolds, ""];
  const { granted, here } = said[gravest](formula, acting);
  const rest = others.map((assumption) => said[assumption](formula, acting).granted);
  const also = rest.length === 0 ? "" : text.also(rest);
  return [text.takesForGranted(granted, here), also];
}
