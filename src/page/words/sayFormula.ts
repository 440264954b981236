import * as text from "#language/formula.ts";
import { locale } from "#language/locale.ts";
import type {
  FormulaCurve,
  FormulaInput,
  FormulaName,
  FormulaSymbol,
  Silence,
} from "../../study/formulaCheck.ts";
import { formatCoefficient, isExactlyOne } from "./formatCoefficient.ts";
import { formatCount, formatShortCount } from "./formatCount.ts";
import { formatDays } from "./formatDays.ts";
import { formatPercent } from "./formatPercent.ts";

/** What a formula is called beside its line. */
export const formulaLabels: Readonly<Record<FormulaName, string>> = text.labels;

/** Whose formula it is, and where it stands. */
export const formulaTitles: Readonly<Record<FormulaName, string>> = text.titles;

/** Some 8.3 billion people live. */
const everybodyOnEarth = 8.3e9;

/** How many a formula says, in words that stay readable. */
function sayMany(people: number): string {
  if (people >= 1e15) return text.farMoreThanLive;
  if (people > everybodyOnEarth) return text.moreThanLive(formatShortCount(people));
  return formatCount(Math.round(people));
}

/**
 * What a formula says of the end of a run: "20,971,510 on day 20; this run: 9,998."
 * @param says people by that day, by the formula; Infinity where it leaves all bounds
 * @param came people who joined in the run by then
 */
export function sayFormulaEnd(says: number, came: number, day: number): string {
  return text.end(sayMany(says), formatCount(day), formatCount(came));
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
  return text.nearInTheEnd(sayFormulaEnd(says[worst], came[worst], worst));
}

/** Why a formula says nothing of a setting, in a sentence. */
export const saySilence = (silence: Silence): string => text.silences[silence];

const rate = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

const ofCoefficient =
  (say: (told: string, isOne: boolean) => string) =>
  (value: number): string =>
    say(formatCoefficient(value), isExactlyOne(value));

const ofPeople =
  (say: (told: string, isOne: boolean) => string) =>
  (value: number, peopleEach: number): string =>
    say(formatCount(value * peopleEach), value * peopleEach === 1);

const letters: Readonly<Record<FormulaSymbol, (value: number, peopleEach: number) => string>> = {
  U0: ofPeople(text.letters.U0),
  K: ofCoefficient(text.letters.K),
  i: ofCoefficient(text.letters.i),
  conv: (value) => text.letters.conv(formatPercent(value)),
  ct: (value) => text.letters.ct(formatDays(value)),
  m: ofPeople(text.letters.m),
  p: (value) => (value === 0 ? text.letters.none : text.letters.p(rate.format(value))),
  q: (value) => text.letters.q(rate.format(value), value === 1),
  r: (value) => text.letters.r(rate.format(value)),
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
  const beside = said.length === 0 ? text.saysNothing : said.join("; ");
  return text.chart(formatCount(day), formatCount(came), beside);
}
