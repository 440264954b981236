/**
 * The one table of everything that can be set: link, sentence, panel, model and tests read it and nothing repeats it.
 * Units are those of MODEL.md: time in days (unless the key names another), shares 0…1.
 */

/** In which fold of the panel a parameter stands. */
export type ParameterGroup = "people" | "inviting" | "joining" | "staying" | "run";

/** How a value is said: "share" as a percentage, "days" as a time, "count" and "rate" as plain numbers. */
export type ParameterUnit = "count" | "share" | "days" | "rate" | "number";

interface Described {
  readonly label: string;
  /** One plain line: what the value means to somebody who has read nothing. */
  readonly meaning: string;
  readonly group: ParameterGroup;
  /** The parameter acts only while each named parameter has one of the values listed. */
  readonly onlyWith?: Readonly<Record<string, readonly string[]>>;
}

/** A parameter that takes one of a few words. */
export interface ChoiceParameter<Word extends string = string> extends Described {
  readonly kind: "choice";
  /** The words as they stand in a link, each with what the page calls it. */
  readonly choices: Readonly<Record<Word, string>>;
  readonly opening: Word;
  readonly neutral: Word;
}

/** A parameter that takes a number. */
export interface NumberParameter extends Described {
  readonly kind: "number";
  readonly unit: ParameterUnit;
  /** Words behind the number where the unit alone does not say it, e.g. "a week". */
  readonly suffix?: string;
  readonly integer: boolean;
  readonly min: number;
  readonly max: number;
  /** ∞ is allowed beyond max; links write it `never`. */
  readonly mayBeNever: boolean;
  readonly opening: number;
  readonly neutral: number;
  /** What the slider spans; typing reaches the whole of min…max. */
  readonly slider: { readonly from: number; readonly to: number; readonly scale: "linear" | "log" };
  /** One press of an arrow key, where it is not a hundredth of the slider. */
  readonly step?: number;
}

/** Any row of the table. */
export type Parameter = ChoiceParameter | NumberParameter;

type NumberOptions = Omit<NumberParameter, "kind" | "integer" | "mayBeNever"> & {
  readonly integer?: boolean;
  readonly mayBeNever?: boolean;
};

const number = (options: NumberOptions): NumberParameter => ({
  integer: false,
  mayBeNever: false,
  ...options,
  kind: "number",
});

// The words are told by `choices` alone: otherwise the type of the table would widen them to any text.
const choice = <const Choices extends Readonly<Record<string, string>>>(
  options: Omit<ChoiceParameter<keyof Choices & string>, "kind" | "choices"> & { readonly choices: Choices },
): ChoiceParameter<keyof Choices & string> => ({ ...options, kind: "choice" });

const finiteMarket = { market: ["mixed"] } as const;
const steady = { inviteStyle: ["steady"] } as const;
const burst = { inviteStyle: ["burst"] } as const;

/** Key → what it is. The order is the order of the panel and of the keys in a link. */
export const parameterTable = {
  market: choice({
    label: "Market",
    meaning: "Whom an invitation can reach: always somebody new, or anybody among a fixed number of people.",
    group: "people",
    choices: { unlimited: "Unlimited", mixed: "Limited" },
    opening: "mixed",
    neutral: "unlimited",
  }),
  population: number({
    label: "People in all",
    meaning: "Everybody who could ever join. Once most have, invitations reach people who are already in.",
    group: "people",
    onlyWith: finiteMarket,
    unit: "count",
    integer: true,
    min: 1,
    max: 10_000_000,
    opening: 20_000,
    neutral: 20_000,
    slider: { from: 100, to: 1_000_000, scale: "log" },
  }),
  startingMembers: number({
    label: "Members at the start",
    meaning: "How many are in on day 0, before anybody was invited.",
    group: "people",
    unit: "count",
    integer: true,
    min: 0,
    max: 10_000_000,
    opening: 10,
    neutral: 1,
    slider: { from: 1, to: 10_000, scale: "log" },
  }),
  organicPerDay: number({
    label: "Join by themselves",
    meaning: "People who come without an invitation, through advertising or a search. They invite like all others.",
    group: "people",
    unit: "rate",
    suffix: "a day",
    min: 0,
    max: 1_000_000,
    opening: 0,
    neutral: 0,
    slider: { from: 0, to: 100, scale: "linear" },
    step: 1,
  }),
  peopleEach: number({
    label: "People behind each point",
    meaning: "One simulated member stands for so many people. It multiplies the numbers shown and nothing else.",
    group: "people",
    unit: "count",
    integer: true,
    min: 1,
    max: 1_000_000,
    opening: 1,
    neutral: 1,
    slider: { from: 1, to: 10_000, scale: "log" },
  }),
  inviteStyle: choice({
    label: "How members invite",
    meaning: "A few people every week for as long as they are active, or a number of people on joining.",
    group: "inviting",
    choices: { steady: "Week by week", burst: "On joining" },
    opening: "steady",
    neutral: "burst",
  }),
  invitesPerWeek: number({
    label: "Invitations a week",
    meaning: "How many people a member who invites asks each week, at the rate of the day of joining.",
    group: "inviting",
    onlyWith: steady,
    unit: "rate",
    suffix: "a week",
    min: 0,
    max: 1_000,
    opening: 4,
    neutral: 0,
    slider: { from: 0, to: 20, scale: "linear" },
    step: 0.1,
  }),
  enthusiasmHalfLife: number({
    label: "Interest halves every",
    meaning: "Members tire of inviting: after this time they invite half as often, after twice the time a quarter.",
    group: "inviting",
    onlyWith: steady,
    unit: "days",
    min: 0.1,
    max: 36_500,
    mayBeNever: true,
    opening: 21,
    neutral: Infinity,
    slider: { from: 1, to: 365, scale: "log" },
    step: 1,
  }),
  invitesPerMember: number({
    label: "Invitations in all",
    meaning: "How many people a member who invites asks on joining, on average.",
    group: "inviting",
    onlyWith: burst,
    unit: "rate",
    min: 0,
    max: 100_000,
    opening: 8,
    neutral: 0,
    slider: { from: 0, to: 50, scale: "linear" },
    step: 0.1,
  }),
  inviteSpread: choice({
    label: "How that differs from member to member",
    meaning: "All the same; by chance around the mean; or most very few and some very many.",
    group: "inviting",
    onlyWith: burst,
    choices: { fixed: "All the same", poisson: "By chance", geometric: "Very unequal" },
    opening: "poisson",
    neutral: "fixed",
  }),
  sendDelayDays: number({
    label: "Invitations wait",
    meaning: "The mean time from joining until each invitation is sent; 0 sends them all on joining.",
    group: "inviting",
    onlyWith: burst,
    unit: "days",
    min: 0,
    max: 36_500,
    opening: 0,
    neutral: 0,
    slider: { from: 0, to: 90, scale: "linear" },
    step: 0.5,
  }),
  promoterShare: number({
    label: "Members who ever invite",
    meaning: "The others join and stay or leave like everybody, but never ask anybody.",
    group: "inviting",
    unit: "share",
    min: 0,
    max: 1,
    opening: 1,
    neutral: 1,
    slider: { from: 0, to: 1, scale: "linear" },
  }),
  conversion: number({
    label: "Conversion",
    meaning: "The chance that an invitation is accepted.",
    group: "joining",
    unit: "share",
    min: 0,
    max: 1,
    opening: 0.22,
    neutral: 1,
    slider: { from: 0, to: 1, scale: "linear" },
  }),
  cycleDays: number({
    label: "Cycle time",
    meaning: "The mean time from an invitation to joining. The shorter, the faster everything grows.",
    group: "joining",
    unit: "days",
    min: 0,
    max: 3_650,
    opening: 4,
    neutral: 0,
    slider: { from: 0, to: 60, scale: "linear" },
    step: 0.5,
  }),
  cycleShape: choice({
    label: "How the cycle time differs",
    meaning: "Always the same; by chance, often short and sometimes long; or in stages: know, like, trust.",
    group: "joining",
    choices: { fixed: "Always the same", exponential: "By chance", staged: "In stages" },
    opening: "exponential",
    neutral: "fixed",
  }),
  cycleStages: number({
    label: "Stages",
    meaning: "How many equal steps lead from the invitation to joining; the invitation can fail at each.",
    group: "joining",
    onlyWith: { cycleShape: ["staged"] },
    unit: "count",
    integer: true,
    min: 1,
    max: 20,
    opening: 3,
    neutral: 1,
    slider: { from: 1, to: 10, scale: "linear" },
    step: 1,
  }),
  activation: number({
    label: "Joiners who become active",
    meaning: "The others sign up, never start and never invite.",
    group: "staying",
    unit: "share",
    min: 0,
    max: 1,
    opening: 1,
    neutral: 1,
    slider: { from: 0, to: 1, scale: "linear" },
  }),
  churnPerMonth: number({
    label: "Churn",
    meaning: "The share of new members who leave within their first 30 days.",
    group: "staying",
    unit: "share",
    suffix: "a month",
    min: 0,
    max: 1,
    opening: 0.15,
    neutral: 0,
    slider: { from: 0, to: 1, scale: "linear" },
  }),
  churnShape: number({
    label: "When they leave",
    meaning: "1: as likely on any day. Below 1: most leave early and who stays, stays. Above 1: the reverse.",
    group: "staying",
    unit: "number",
    min: 0.1,
    max: 10,
    opening: 1,
    neutral: 1,
    slider: { from: 0.25, to: 4, scale: "log" },
    step: 0.05,
  }),
  quitWithoutRecruitsDays: number({
    label: "Give up without recruits after",
    meaning: "Who has brought nobody by that age leaves.",
    group: "staying",
    unit: "days",
    min: 1,
    max: 36_500,
    mayBeNever: true,
    opening: Infinity,
    neutral: Infinity,
    slider: { from: 7, to: 365, scale: "log" },
    step: 1,
  }),
  days: number({
    label: "Length of the run",
    meaning: "How many days are simulated.",
    group: "run",
    unit: "days",
    integer: true,
    min: 1,
    max: 3_650,
    opening: 180,
    neutral: 365,
    slider: { from: 10, to: 1_500, scale: "log" },
    step: 1,
  }),
  memberLimit: number({
    label: "Stop at",
    meaning: "The run ends in the instant in which so many have joined.",
    group: "run",
    unit: "count",
    integer: true,
    min: 1,
    max: 10_000_000,
    opening: 1_000_000,
    neutral: 1_000_000,
    slider: { from: 1_000, to: 10_000_000, scale: "log" },
  }),
  seed: number({
    label: "Seed",
    meaning: "The luck of this run: the same seed and settings give the same run everywhere.",
    group: "run",
    unit: "number",
    integer: true,
    min: 0,
    max: 4_294_967_295,
    opening: 11,
    neutral: 11,
    slider: { from: 1, to: 100, scale: "linear" },
    step: 1,
  }),
} as const satisfies Record<string, Parameter>;

/** The name of a parameter. */
export type ParameterKey = keyof typeof parameterTable;

/** All keys in the order of the table. */
export const parameterKeys = Object.keys(parameterTable) as readonly ParameterKey[];

type ValueOf<Row> = Row extends ChoiceParameter<infer Word> ? Word : number;

/** A complete setting: one value a key. */
export type Parameters = { readonly [Key in ParameterKey]: ValueOf<(typeof parameterTable)[Key]> };
