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
import { formatCount, noBreak } from "./formatCount.ts";
import { formatDayOf } from "./formatDate.ts";
import { formatParameter } from "./formatParameter.ts";
import { formatPercent } from "./formatPercent.ts";
import { formatRoundCount } from "./formatRoundCount.ts";

const twoDigits = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Whether there is nothing but who was active: who joined is then worked out from that. */
const isActiveAlone = ({ joined, active }: Pick<OwnNumbers, "joined" | "active">): boolean =>
  joined === null && active !== null;

/** "between 8,200 and 11,900", or "about 9,000" where these are the same to a reader. */
function between(low: number, high: number): string {
  const [from, to] = [formatRoundCount(low), formatRoundCount(high)];
  return from === to ? `about ${to}` : `between ${from} and ${to}`;
}

/** The forecast, with its day: "By 3 March 2027: between 12,000 and 19,000 people will have joined …". */
export function sayForecast({ joined, lastDay }: FitResult, numbers: OwnNumbers): string {
  const end = joined[0].length - 1;
  if (end <= lastDay) return "";
  const [low, , middle, , high] = joined.map((band) => band[end]);
  const condition = isActiveAlone(numbers) ? " if the churn set above is right" : "";
  return `By ${formatDayOf(numbers.firstDate, end)}${condition}: ${between(low, high)} people will have joined in 9 of 10 cases, ${formatRoundCount(middle)} in the middle.`;
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
  const numbers = count === 1 ? "number" : `${formatCount(count)} numbers`;
  const lay =
    within === count
      ? count === 1
        ? "it lay"
        : "all lay"
      : within === 0
        ? "none lay"
        : `${formatCount(within)} lay`;
  const said = `Tested on the last ${numbers}, which the fit had not seen: ${lay} within its forecast.`;
  if (share >= 0.75) return { said, verdict: "good" };
  const side =
    truth[last] > forecast[4][last]
      ? "More people came"
      : truth[last] < forecast[0][last]
        ? "Fewer people came"
        : "";
  const how =
    side === ""
      ? ""
      : ` ${side} than forecast: ${formatRoundCount(truth[last])}, not ${between(forecast[0][last], forecast[4][last])}.`;
  return share >= 0.5
    ? { said: `${said}${how} Nine of ten should: take the forecast with care.`, verdict: "doubtful" }
    : { said: `${said}${how} This went badly: do not trust the forecast.`, verdict: "bad" };
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
  return low === high ? low : `${low} to ${high}`;
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
  return share > -0.001 ? `over −0.1${noBreak}%` : `−${formatPercent(-share)}`;
}

const figures: Readonly<
  Record<
    FittedFigure["name"],
    { readonly label: string; readonly suffix: string; format(value: number): string }
  >
> = {
  joinsPerMemberWeek: {
    label: "Conversion × invitations",
    suffix: " a week",
    format: (value) => twoDigits.format(value),
  },
  K: { label: "K, new members through each", suffix: "", format: formatCoefficient },
  growthRatePerDay: {
    label: "Growth at first",
    suffix: " a day",
    format: formatGrowth,
  },
  finalSize: {
    label: "Joined in the end",
    suffix: "",
    format: (value) => (value === Infinity ? "no limit" : formatRoundCount(value)),
  },
};

/** Something else that the numbers tell; the middle of what fits stands for it. */
export function sayFigure({ name, spread }: FittedFigure): RangeTold {
  const { label, suffix, format } = figures[name];
  return { label, best: `${format(spread[2])}${suffix}`, range: rangeOf(spread, format) };
}

/** What inputs are called within a sentence, where that is not their name in small letters. */
const nouns: Readonly<Partial<Record<ParameterKey, string>>> = {
  population: "the number of people in all",
  startingMembers: "those who began",
  organicPerDay: "those who join by themselves",
  enthusiasmHalfLife: "how soon interest fades",
  cycleDays: "the cycle time",
  cycleStages: "how the cycle time differs",
  inviteSpread: "how inviting differs from member to member",
  activation: "how many become active",
  churnShape: "when they leave",
  promoterShare: "how many ever invite",
};

const nounOf = (key: ParameterKey): string => nouns[key] ?? wordsOf(key).label.toLowerCase();

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

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
  return groups.map((keys) =>
    capital(
      `${listed(keys.map(nounOf))} are known only together: more of one and less of another gives the same numbers.`,
    ),
  );
}

/** What the numbers say nothing of; empty: there is nothing such. */
export function sayUntold(fitted: readonly FittedValue[]): string {
  const keys = fitted.filter(({ told }) => told === "unknown").map(({ key }) => nounOf(key));
  return keys.length === 0 ? "" : `These numbers say nothing of ${listed(keys)}.`;
}

const unknowables: Readonly<Record<Unknowable, string>> = {
  beforePeak: "Before the fastest day nobody can tell a small market that is soon full from a large one.",
  conversionOrInvitations:
    "Who joined shows conversion and invitations only multiplied: twice as many invitations of which half as many succeed look the same.",
  noLeavings: "Nothing in these numbers tells who leaves: a column of the active would.",
  tooFewNumbers: "These are few numbers: more of them would narrow the ranges.",
  hardlyAnyGrowth:
    "There is hardly any growth in these numbers: what members bring cannot be told from who comes by itself.",
};

const onlyActive =
  "Who joined is worked out from the active, with the churn set above: these numbers tell neither who joined nor who left. A column of all who joined beside them would.";

/** What cannot be known from these numbers, plainly. */
export function sayUnknowable(
  cannotKnow: readonly Unknowable[],
  numbers: Pick<OwnNumbers, "joined" | "active">,
): string[] {
  const isAlone = isActiveAlone(numbers);
  return cannotKnow.map((why) => (why === "noLeavings" && isAlone ? onlyActive : unknowables[why]));
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
  if (swing > leastWildSwing && joins > 0 && dispersion > joins)
    return {
      said: "From one to the next these numbers swing by more than their own size. Hardly anything can be told from them: take nothing below for certain.",
      isWild: true,
    };
  return {
    said: `They swing ${twoDigits.format(swing)}${noBreak}times as far as pure chance would make them (weekdays, campaigns, breaks): the ranges allow for it.`,
    isWild: false,
  };
}

/** How near the runs of what fits came. */
export function sayNearest({ of, typicalGap }: { readonly of: number; readonly typicalGap: number }): string {
  const near = `is no more than ${formatPercent(typicalGap)} off at half of your numbers`;
  return of === 1
    ? `A run of what fits ${near}.`
    : `Of ${formatCount(of)} runs of what fits, the nearest ${near}. The nearest quarter stands on the curve.`;
}
