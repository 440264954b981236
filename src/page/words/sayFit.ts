import * as text from "#language/fit.ts";
import { locale } from "#language/locale.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import type {
  FitResult,
  FittedFigure,
  FittedValue,
  HeldBack,
  Unknowable,
} from "../../study/fit/fitResult.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import type { Quantiles } from "../../study/summaries.ts";
import { formatCoefficient } from "./formatCoefficient.ts";
import { formatCount } from "./formatCount.ts";
import { formatDayOf } from "./formatDate.ts";
import { formatParameter } from "./formatParameter.ts";
import { formatPercent } from "./formatPercent.ts";
import { formatRoundCount } from "./formatRoundCount.ts";

const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

/** Whether there is nothing but who was active: who joined is then worked out from that. */
const isActiveAlone = ({ joined, active }: Pick<OwnNumbers, "joined" | "active">): boolean =>
  joined === null && active !== null;

/** "between 8,200 and 11,900", or "about 9,000" where these are the same to a reader. */
function between(low: number, high: number): string {
  const [from, to] = [formatRoundCount(low), formatRoundCount(high)];
  return from === to ? text.about(to) : text.between(from, to);
}

/** The forecast, with its day: "By 3 March 2027: between 12,000 and 19,000 people will have joined …". */
export function sayForecast({ joined, lastDay }: FitResult, numbers: OwnNumbers): string {
  const end = joined[0].length - 1;
  if (end <= lastDay) return "";
  const [low, , middle, , high] = joined.map((band) => band[end]);
  const say = isActiveAlone(numbers) ? text.forecastByChurn : text.forecast;
  const { firstDate } = numbers;
  return say(formatDayOf(firstDate, end), firstDate !== null, between(low, high), formatRoundCount(middle));
}

/** How the held-back days went, and whether that speaks against the forecast. */
export interface HeldBackTold {
  readonly said: string;
  /** "good": as it should be; "doubtful": too few lie within; "bad": not to be trusted. */
  readonly verdict: "good" | "doubtful" | "bad";
}

/** How the numbers that were held back went. Nine of ten should lie within. */
export function sayHeldBack({ days, truth, forecast, within }: HeldBack): HeldBackTold {
  const count = days.length;
  const share = count === 0 ? 1 : within / count;
  const last = count - 1;
  const said = text.tested(count, formatCount(count), within, formatCount(within));
  if (share >= 0.75) return { said, verdict: "good" };
  const say =
    truth[last] > forecast[4][last] ? text.moreCame : truth[last] < forecast[0][last] ? text.fewerCame : null;
  const how =
    say === null
      ? ""
      : ` ${say(formatRoundCount(truth[last]), between(forecast[0][last], forecast[4][last]))}`;
  return share >= 0.5
    ? { said: `${said}${how} ${text.withCare}`, verdict: "doubtful" }
    : { said: `${said}${how} ${text.wentBadly}`, verdict: "bad" };
}

/** A value with its range as text. */
export interface RangeTold {
  readonly label: string;
  readonly best: string;
  readonly range: string;
}

const wordsOf = (key: ParameterKey): ParameterWords => parameterWords[key];

/** A value of a setting with two digits, or three of a count: as precisely as a fit knows it. */
function formatRough(key: ParameterKey, value: number): string {
  if (!Number.isFinite(value)) return formatParameter(key, value);
  return formatParameter(key, Number(value.toPrecision(value >= 100 ? 3 : 2)));
}

/** "0.8 to 1.1". */
const rangeOf = (spread: Quantiles, format: (value: number) => string): string => {
  const [low, high] = [format(spread[0]), format(spread[4])];
  return low === high ? low : text.range(low, high);
};

/** An input that the numbers tell: "Churn, 4.2 %, 3.1 % to 5.6 %". */
export function sayFitted({ key, best, spread }: FittedValue): RangeTold {
  const { label, suffix } = wordsOf(key);
  const value = formatRough(key, best);
  return {
    label,
    best: suffix === undefined ? value : `${value} ${suffix}`,
    range: rangeOf(spread, (each) => formatRough(key, each)),
  };
}

/** "5.0 %", "−1.4 %"; what shrinks by hardly anything is "over −0.1 %". */
function formatGrowth(share: number): string {
  if (share >= 0) return formatPercent(share);
  return share > -0.001 ? text.hardlyShrinking : `−${formatPercent(-share)}`;
}

const formats: Readonly<Record<FittedFigure["name"], (value: number) => string>> = {
  joinsPerMemberWeek: (value) => twoDigits.format(value),
  K: formatCoefficient,
  growthRatePerDay: formatGrowth,
  finalSize: (value) => (value === Infinity ? text.noLimit : formatRoundCount(value)),
};

/** Something else that the numbers tell; the middle of what fits stands for it. */
export function sayFigure({ name, spread }: FittedFigure): RangeTold {
  const { label, suffix } = text.figures[name];
  const format = formats[name];
  return { label, best: `${format(spread[2])}${suffix}`, range: rangeOf(spread, format) };
}

const nounOf = (key: ParameterKey): string => text.noun(key, wordsOf(key).label);

/** Said in a sentence of its own, by "conversionOrInvitations". */
const invitationsAccepted: readonly ParameterKey[] = ["conversion", "invitesPerWeek", "invitesPerMember"];

/**
 * The values that are told, each by a number: those that the numbers tell, and those that go together with nothing but these, which
 * are then known roughly. No other sentence names them.
 */
export function valuesTold(fitted: readonly FittedValue[]): FittedValue[] {
  const isTold = (key: ParameterKey): boolean =>
    fitted.some((value) => value.key === key && value.told === "told");
  return fitted.filter(
    ({ told, with: others }) => told === "told" || (told === "together" && others.every(isTold)),
  );
}

/**
 * What is known only together with something else: each group once, smaller ones within the larger, and none that is said by
 * what cannot be known, or of which all but one is told by itself.
 */
export function sayTogether(fitted: readonly FittedValue[], cannotKnow: readonly Unknowable[]): string[] {
  const isSaid = (group: readonly ParameterKey[]): boolean =>
    cannotKnow.includes("conversionOrInvitations") && group.every((key) => invitationsAccepted.includes(key));
  const told = valuesTold(fitted).map(({ key }) => key);
  const groups: (readonly ParameterKey[])[] = [];
  const all = fitted
    .filter((value) => value.told === "together" && !told.includes(value.key))
    .map(({ key, with: others }): readonly ParameterKey[] => [
      key,
      ...others.filter((other) => !told.includes(other)),
    ])
    .toSorted((a, b) => b.length - a.length);
  for (const group of all)
    if (!isSaid(group) && !groups.some((larger) => group.every((key) => larger.includes(key))))
      groups.push(group);
  return groups.map((keys) => text.knownTogether(keys.map(nounOf)));
}

/** What the numbers say nothing of; empty: there is nothing such. */
export function sayUntold(fitted: readonly FittedValue[]): string {
  const keys = fitted.filter(({ told }) => told === "unknown").map(({ key }) => nounOf(key));
  return keys.length === 0 ? "" : text.untold(keys);
}

const unknowables: Readonly<Record<Unknowable, string>> = text.unknowables;

/** What cannot be known from these numbers, plainly. */
export function sayUnknowable(
  cannotKnow: readonly Unknowable[],
  numbers: Pick<OwnNumbers, "joined" | "active">,
): string[] {
  const isAlone = isActiveAlone(numbers);
  return cannotKnow.map((why) => (why === "noLeavings" && isAlone ? text.onlyActive : unknowables[why]));
}

/** How much the numbers swing, and whether so much that a fit finds next to nothing in them. */
export interface DispersionTold {
  /** Empty where they swing hardly more than by chance. */
  readonly said: string;
  readonly isWild: boolean;
}

/** Smaller swings, as multiples of those of pure chance, are not worth a word; only larger ones can be wild. */
const [leastSwing, leastWildSwing] = [1.4, 3];

/** How many joined from one number to the next on average; 0: nothing tells it. */
function usualJoins({ joined }: OwnNumbers): number {
  const known = joined?.filter((count) => !Number.isNaN(count)) ?? new Float64Array();
  return known.length < 2 ? 0 : (known[known.length - 1] - known[0]) / (known.length - 1);
}

/**
 * How much the numbers swing: the standard deviation, as a multiple of that of pure chance. Numbers are wild whose standard
 * deviation, √(dispersion × joins), is above the joins themselves: then one number tells nothing of the next.
 */
export function sayDispersion(dispersion: number, numbers: OwnNumbers): DispersionTold {
  const swing = Math.sqrt(dispersion);
  if (!(swing >= leastSwing)) return { said: "", isWild: false };
  const joins = usualJoins(numbers);
  if (swing > leastWildSwing && joins > 0 && dispersion > joins) return { said: text.wild, isWild: true };
  return { said: text.swing(twoDigits.format(swing)), isWild: false };
}

/** How near the runs of what fits came. */
export function sayNearest({ of, typicalGap }: { readonly of: number; readonly typicalGap: number }): string {
  const gap = formatPercent(typicalGap);
  return of === 1 ? text.oneNear(gap) : text.nearest(formatCount(of), gap);
}
