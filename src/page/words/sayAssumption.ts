import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Assumption, FormulaCurve, FormulaSymbol } from "../../study/formulaCheck.ts";
import { formatCoefficient, formatCoefficientOf, isExactlyOne } from "./formatCoefficient.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";
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
  if (churnPerMonth > 0) return `${formatPercent(churnPerMonth)} of new members leave in a month`;
  if (activation < 1) return `${formatPercent(1 - activation)} of those who join never become active`;
  return `whoever has brought nobody after ${formatDays(quitWithoutRecruitsDays)} gives up`;
}

function howAcceptanceChanges(parameters: Parameters): string {
  const { fatigue, burn, networkEffect, threshold, maxAsks } = parameters;
  if (fatigue > 0)
    return `each time that somebody is asked, ${formatPercent(fatigue)} of the readiness is lost`;
  if (burn > 0) return `${formatPercent(burn)} of those who refuse can never be asked again`;
  if (networkEffect > 0) return "people accept the more readily, the more of their contacts are members";
  if (threshold > 1) return `nobody joins before ${formatCount(threshold)} of their contacts have`;
  return `a member asks the same person ${formatParameter("maxAsks", maxAsks)} times at most`;
}

function onceOrSteadily({ sendDelayDays }: Parameters): string {
  return sendDelayDays > 0
    ? `each invites once, some ${formatDays(sendDelayDays)} after joining`
    : "each invites once, on joining";
}

const allOf = (invitations: number): string =>
  isExactlyOne(invitations) ? "the invitation" : `all ${formatCoefficient(invitations)} invitations`;

function inviting(formula: FormulaCurve, acting: Parameters): Said {
  const [invitations, cycle] = [inputOf(formula, "i"), inputOf(formula, "ct")];
  if (invitations === null || cycle === null)
    return { granted: "that everybody goes on inviting for ever", here: onceOrSteadily(acting) };
  return {
    granted: `that everybody sends ${allOf(invitations)} again every ${formatEveryDays(cycle)}`,
    here: "that is all that a member ever sends",
  };
}

function inStep(formula: FormulaCurve, { inviteStyle, cycleDays }: Parameters): Said {
  const cycle = inputOf(formula, "ct");
  const after = cycle === null ? "at one and the same time" : `exactly ${formatDays(cycle)} after them`;
  const here =
    inviteStyle === "steady"
      ? "they come one by one, the first soon and the last much later"
      : `answers take ${formatDays(cycleDays)} on average, some less and some much more`;
  return { granted: `that everybody’s recruits all join ${after}`, here };
}

const sayThereAre = (people: number): string =>
  `there ${people === 1 ? "is" : "are"} ${formatCountOf(people, "person", "people")}`;

const said: Readonly<Record<Assumption, (formula: FormulaCurve, acting: Parameters) => Said>> = {
  nobodyLeaves: (_, acting) => ({ granted: "that nobody leaves", here: howTheyLeave(acting) }),
  nobodyTires: (_, { enthusiasmHalfLife }) => ({
    granted: "that nobody tires of inviting",
    here: `members invite half as often after ${formatDays(enthusiasmHalfLife)}`,
  }),
  endlessMarket: (_, { population, peopleEach }) => ({
    granted: "that there is always somebody new to invite",
    here: sayThereAre(population * peopleEach),
  }),
  everybodyInvitesForEver: inviting,
  cyclesInStep: inStep,
  joiningTakesNoTime: (_, { cycleDays, sendDelayDays }) => ({
    granted: "that joining takes no time",
    here: `it takes ${formatDays(cycleDays > 0 ? cycleDays : sendDelayDays)} on average`,
  }),
  everybodyAlike: (_, { fitShare, misfitConversion }) => ({
    granted: "that all people are alike",
    here: `${formatPercent(1 - fitShare)} of them accept ${misfitConversion === 0 ? "nothing" : `only ${formatPercent(misfitConversion)} of invitations`}`,
  }),
  everybodyMeetsEverybody: (_, { contacts, network }) => ({
    granted: "that everybody can meet everybody",
    here:
      network === "given"
        ? "people know only their contacts"
        : `each knows ${formatCoefficientOf(contacts, "other", "others")} on average`,
  }),
  nobodyComesAlone: (_, { organicPerDay, peopleEach }) => ({
    granted: "that nobody comes without an invitation",
    here: formatCoefficientOf(organicPerDay * peopleEach, "a day does", "a day do"),
  }),
  acceptanceNeverChanges: (_, acting) => ({
    granted: "that an invitation is always accepted as readily",
    here: howAcceptanceChanges(acting),
  }),
  noChance: () => ({ granted: "that there is no luck", here: "another seed is another run" }),
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
  if (gravest === undefined) return ["All that it takes for granted holds here. What differs is luck.", ""];
  const { granted, here } = said[gravest](formula, acting);
  const rest = others.map((assumption) => said[assumption](formula, acting).granted);
  const also = rest.length === 0 ? "" : `Also ${rest.join(", and ")}.`;
  return [`Takes for granted ${granted}; here ${here}.`, also];
}
