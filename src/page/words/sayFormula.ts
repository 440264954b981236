import type {
  FormulaCurve,
  FormulaInput,
  FormulaName,
  FormulaSymbol,
  Silence,
} from "../../study/formulaCheck.ts";
import { formatCoefficientOf } from "./formatCoefficient.ts";
import { formatCount, formatCountOf, formatShortCount, noBreak } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";
import { formatPercent } from "./formatPercent.ts";

/** What a formula is called beside its line. */
export const formulaLabels: Readonly<Record<FormulaName, string>> = {
  skok: "Skok",
  chenEverybody: "Chen, printed",
  chenNewest: "Chen, worked",
  bass: "Bass",
  logistic: "Logistic",
};

/** Whose formula it is, and where it stands. */
export const formulaTitles: Readonly<Record<FormulaName, string>> = {
  skok: "Skok’s viral growth (2009)",
  chenEverybody: "Chen’s formula, as printed (2008)",
  chenNewest: "Chen’s formula, as his text works it out",
  bass: "Bass’s diffusion (1969)",
  logistic: "The logistic (Verhulst, 1838)",
};

/** Some 8.3 billion people live. */
const everybodyOnEarth = 8.3e9;

/** How many a formula says, in words that stay readable. */
function sayMany(people: number): string {
  if (people >= 1e15) return "far more people than live on Earth";
  if (people > everybodyOnEarth) return `${formatShortCount(people)} (more than live on Earth)`;
  return formatCount(Math.round(people));
}

/**
 * What a formula says of the end of a run: "20,971,510 on day 20; this run: 9,998."
 * @param says people by that day, by the formula; Infinity where it leaves all bounds
 * @param came people who joined in the run by then
 */
export function sayFormulaEnd(says: number, came: number, day: number): string {
  return `${sayMany(says)} on day${noBreak}${formatCount(day)}; this run: ${formatCount(came)}.`;
}

/** Up to such a factor a formula counts as right. */
const nearFactor = 1.5;

/**
 * What a formula that comes out right in the end says on the day on which it is farthest off: two mistakes may cancel. "" where it
 * is near all along, or was never near.
 * @param says people by days 0…, by the formula
 * @param came people who joined in the run, by the same days; the end is the shorter one's
 */
export function sayFormulaBetween(says: Float64Array, came: Float64Array): string {
  const rows = Math.min(says.length, came.length);
  const offAt = (day: number): number => Math.abs(Math.log(Math.max(says[day], 1) / Math.max(came[day], 1)));
  let worst = 0;
  for (let day = 0; day < rows; day++) if (offAt(day) > offAt(worst)) worst = day;
  const near = Math.log(nearFactor);
  if (rows === 0 || offAt(rows - 1) > near || offAt(worst) <= near) return "";
  return `Near only in the end: ${sayFormulaEnd(says[worst], came[worst], worst)}`;
}

const silences: Readonly<Record<Silence, string>> = {
  marketWithoutEnd: "Says nothing of a market without end: it needs the number of people there are.",
  invitesForEver: "Says nothing here: it needs a number of invitations a member, and here they never end.",
  noTimeBetween: "Says nothing here: it counts in cycles, and here everything happens in one instant.",
  noGrowth: "Says nothing here: it needs growth, and here each member brings no more than one.",
};

/** Why a formula says nothing of a setting, in a sentence. */
export const saySilence = (silence: Silence): string => silences[silence];

const rate = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

const letters: Readonly<Record<FormulaSymbol, (value: number, peopleEach: number) => string>> = {
  U0: (value, peopleEach) => `${formatCountOf(value * peopleEach, "member", "members")} at the start`,
  K: (value) => `${formatCoefficientOf(value, "new member", "new members")} that a member brings`,
  i: (value) => `${formatCoefficientOf(value, "invitation", "invitations")} that a member sends`,
  conv: (value) => `${formatPercent(value)} of them accepted`,
  ct: (value) => `${formatDays(value)} from a member’s joining to that of its recruits, on average`,
  m: (value, peopleEach) => formatCountOf(value * peopleEach, "person there is", "people there are"),
  p: (value) =>
    value === 0
      ? "0: nobody joins without an invitation"
      : `${rate.format(value)} of all others join by themselves a day`,
  q: (value) => `${rate.format(value)} ${value === 1 ? "person" : "people"} that a member brings a day`,
  r: (value) => `${rate.format(value)} growth a day in the beginning, by theory`,
};

/** What a letter stands for, with its value: "3.3 new members that a member brings". Counts are in people. */
export const sayLetter = ({ symbol, value }: FormulaInput, peopleEach: number): string =>
  letters[symbol](value, peopleEach);

/** The whole picture in a sentence, for whoever does not see it. */
export function sayFormulaChart(
  formulas: readonly FormulaCurve[],
  peopleEach: number,
  came: number,
  day: number,
): string {
  const said = formulas.flatMap(({ name, joined }) =>
    joined === null
      ? []
      : [`${formulaLabels[name]} ${sayMany(joined[Math.min(day, joined.length - 1)] * peopleEach)}`],
  );
  const beside = said.length === 0 ? "no formula says anything" : said.join("; ");
  return `Joined by day ${formatCount(day)}: this run ${formatCount(came)}; ${beside}.`;
}
