import { runs } from "./runCount.ts";

const noBreak = "\u00a0";

export const lead = "The same numbers, with other luck each time: how different can it turn out?";
export const runsLabel = "Runs";
export const howMany = "How many runs";
export const name = "Many runs";
export const start = (times: string): string => `Run it ${times} times`;

export const onTheCurve = "On the curve";
export const switches = {
  bandsShown: {
    name: "Bands",
    title: "Where half of the runs lie at each day, and where nine of ten lie",
  },
  singleRunsShown: { name: "Single runs", title: "Some of the runs, each as a thin line" },
  kept: { name: "Keep", title: "They stay on the curve when this part is folded away" },
} as const;

export const sizeCaption = (day: string): string =>
  `How many had joined by day ${day}. A bar opens one of its runs.`;
export const diedOut = "died out";
export const doublingCaption = "Days to double while growing fastest";

export const from = (low: string, high: string): string => `${low} to ${high}`;
export const barLabel = (count: number, told: string, values: string): string =>
  `${runs(count, told)}: ${values}. Open one`;
export const barTitle = (count: number, told: string, values: string): string =>
  `${runs(count, told)}: ${values}. Click to open one.`;
export const thisRun = "this run";

/** What theory says of dying out; stands behind what came. */
const inTheory = (percent: string | null): string =>
  percent === null ? "" : ` (in theory ${percent}, in the end)`;
export const noneDiedOut = (runsTold: string, theory: string | null): string =>
  `Of ${runsTold} runs with the same settings none died out${inTheory(theory)}.`;
export const allDiedOut = (runsTold: string, theory: string | null): string =>
  `All ${runsTold} runs with the same settings died out${inTheory(theory)}.`;
export const someDiedOut = (
  runsTold: string,
  _dead: number,
  deadTold: string,
  percent: string,
  theory: string | null,
): string =>
  `Of ${runsTold} runs with the same settings, ${deadTold} died out: ${percent}${inTheory(theory)}.`;

export const about = (value: string): string => `about ${value}`;
export const between = (low: string, high: string): string => `between ${low} and ${high}`;

const joinedBy = (size: string, day: string): string => `${size} had joined by day${noBreak}${day}`;
/** How large one run, all of them, few of them became; `others`: those that did not die out. */
export const inOne = (others: boolean, size: string, day: string): string =>
  `${others ? "In the other one" : "There"} ${joinedBy(size, day)}.`;
export const inAll = (others: boolean, size: string, day: string): string =>
  `In ${others ? "all of the others" : "all of them"} ${joinedBy(size, day)}.`;
export const inFew = (others: boolean, size: string, day: string): string =>
  `In ${others ? "the others" : "these"} ${joinedBy(size, day)}.`;
export const inHalf = (others: boolean, half: string, day: string, nineOfTen: string): string =>
  `In half ${others ? "of the others" : "of them"} ${joinedBy(half, day)}; in nine of ten ${nineOfTen}.`;

export const chanceDecides = "The people and the settings are the same: chance alone decides which it is.";
export const largeAndSmall = (times: string): string =>
  `The large ones are ${times} times the small ones, by chance alone.`;
export const chanceHardlyMatters = "Chance hardly matters here.";

const middleDoubled = (days: string): string => `While growing fastest, the middle run doubled in ${days}`;
export const doubling = (days: string): string => `${middleDoubled(days)}.`;
export const doublingMostly = (days: string, nineOfTen: string): string =>
  `${middleDoubled(days)}; nine of ten took ${nineOfTen}.`;

const reached = (size: string): string => `The run you see reached ${size}`;
export const thisDiedOut = (size: string): string => `${reached(size)} and died out.`;
export const thisLikeAll = (size: string): string => `${reached(size)}, like all others.`;
export const thisLeast = (size: string): string => `${reached(size)}: the least of all.`;
export const thisMore = (size: string, percent: string): string =>
  `${reached(size)}: more than ${percent} of them.`;
