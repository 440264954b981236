/** What a fit says. */

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

// A range of counts, within a sentence.
export const about = (count: string): string => `about ${count}`;
export const between = (from: string, to: string): string => `between ${from} and ${to}`;

/** @param day "3 March 2027" or "day 120" @param between "between 12,000 and 19,000" */
export const forecast = (day: string, _isDated: boolean, between: string, middle: string): string =>
  `By ${day}: ${between} people will have joined in 9 of 10 cases, ${middle} in the middle.`;

/** The same where who joined is worked out from who was active. */
export const forecastByChurn = (day: string, _isDated: boolean, between: string, middle: string): string =>
  `By ${day} if the churn set above is right: ${between} people will have joined in 9 of 10 cases, ${middle} in the middle.`;

const lay = (count: number, within: number, toldWithin: string): string => {
  if (within === count) return count === 1 ? "it lay" : "all lay";
  return within === 0 ? "none lay" : `${toldWithin} lay`;
};

/** How the held-back numbers went. */
export const tested = (count: number, told: string, within: number, toldWithin: string): string =>
  `Tested on the last ${count === 1 ? "number" : `${told} numbers`}, which the fit had not seen: ${lay(count, within, toldWithin)} within its forecast.`;
export const moreCame = (people: string, between: string): string =>
  `More people came than forecast: ${people}, not ${between}.`;
export const fewerCame = (people: string, between: string): string =>
  `Fewer people came than forecast: ${people}, not ${between}.`;
export const withCare = "Nine of ten should: take the forecast with care.";
export const wentBadly = "This went badly: do not trust the forecast.";

// Values and their ranges.
export const range = (low: string, high: string): string => `${low} to ${high}`;
export const hardlyShrinking = "over −0.1\u00a0%";
export const noLimit = "no limit";
export const figures = {
  joinsPerMemberWeek: { label: "Conversion × invitations", suffix: " a week" },
  K: { label: "K, new members through each", suffix: "" },
  growthRatePerDay: { label: "Growth at first", suffix: " a day" },
  finalSize: { label: "Joined in the end", suffix: "" },
} as const;

const nouns: Readonly<Record<string, string>> = {
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

/** What an input is called within a sentence: its name in small letters, where nothing else is said here. */
export const noun = (key: string, label: string): string => nouns[key] ?? label.toLowerCase();

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

/** @param nouns two at least */
export const knownTogether = (nouns: readonly string[]): string =>
  capital(
    `${listed(nouns)} are known only together: more of one and less of another gives the same numbers.`,
  );
export const untold = (nouns: readonly string[]): string => `These numbers say nothing of ${listed(nouns)}.`;

/** What cannot be known from some numbers. */
export const unknowables = {
  beforePeak: "Before the fastest day nobody can tell a small market that is soon full from a large one.",
  conversionOrInvitations:
    "Who joined shows conversion and invitations only multiplied: twice as many invitations of which half as many succeed look the same.",
  noLeavings: "Nothing in these numbers tells who leaves: a column of the active would.",
  tooFewNumbers: "These are few numbers: more of them would narrow the ranges.",
  hardlyAnyGrowth:
    "There is hardly any growth in these numbers: what members bring cannot be told from who comes by itself.",
} as const;
export const onlyActive =
  "Who joined is worked out from the active, with the churn set above: these numbers tell neither who joined nor who left. A column of all who joined beside them would.";

// How much the numbers swing.
export const wild =
  "From one to the next these numbers swing by more than their own size. Hardly anything can be told from them: take nothing below for certain.";
export const swing = (times: string): string =>
  `They swing ${times}\u00a0times as far as pure chance would make them (weekdays, campaigns, breaks): the ranges allow for it.`;

// How near the runs of what fits came.
export const oneNear = (gap: string): string =>
  `A run of what fits is no more than ${gap} off at half of your numbers.`;
export const nearest = (runs: string, gap: string): string =>
  `Of ${runs} runs of what fits, the nearest is no more than ${gap} off at half of your numbers. The nearest quarter stands on the curve.`;

// What stands around it.
export const notTested = "No days were held back: how far the forecast is to be trusted was not tried.";
export const showBest = "Show the best run";
export const whatNumbersTell = "What the numbers tell";
export const howToRead =
  "The best value as a dot; half of what fits in the thick line, nine of ten in the thin one.";
export const notKnownYet = "What cannot be known yet";
export const bothFit = "Both futures below fit the numbers equally.";

// Where it is begun.
export const section = "Fit";
export const heading = "What do they say?";
export const introduction =
  "Which conversion, churn and market can have made these numbers, and where does that lead? What they cannot tell, such as the cycle time, is taken from the settings above.";
export const heldBack = "Held back as a test";
export const forecastDays = "Forecast";
export const days = "days";
export const wantedDays = (label: string, least: string, most: string): string =>
  `${label}: a whole number of days from ${least} to ${most}.`;
export const begin = "Fit the model to these numbers";
export const again = "Fit again";
export const outdated = "This was fitted with other days held back or forecast.";
