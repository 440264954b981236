import type { Expectation } from "../../model/expectation.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { formatCoefficient, isExactlyOne } from "./formatCoefficient.ts";
import { formatEveryDays } from "./formatDays.ts";

/** K for the page: the figure, a line that says what it counts, and the one that says what follows. */
export interface ViralCoefficientWords {
  readonly figure: string;
  readonly sentence: string;
  readonly emphasis: string;
}

/** Everything happens in the instant of joining: there is no time in which to grow. */
const isInstant = ({ inviteStyle, sendDelayDays, cycleDays }: Parameters): boolean =>
  inviteStyle === "burst" && sendDelayDays === 0 && cycleDays === 0;

/** "it grows, doubling every 11 days", or without a pace where there is none. */
function growing(expectation: Expectation, parameters: Parameters): string {
  const { doublingDays } = expectation;
  if (doublingDays !== null && doublingDays > 0)
    return `it grows, doubling every ${formatEveryDays(doublingDays)}`;
  return isInstant(parameters) ? "it grows, all on the first day" : "it grows, but at no steady pace";
}

function fading({ K, amplification }: Expectation, { market, organicPerDay }: Parameters): string {
  if (K === 0) return "nobody brings anybody";
  const times = formatCoefficient(amplification ?? 1 / (1 - K));
  const upTo = market === "unlimited" ? "" : "up to ";
  return organicPerDay > 0
    ? `it fades: those who come by themselves are multiplied by ${upTo}${times}`
    : `it fades: those who start are multiplied by ${upTo}${times}, and that is all`;
}

/**
 * K in words. Figure, sentence and emphasis are read in this order: "3.3" · "new members per member, while the market
 * is empty:" · "it grows, doubling every 11 days, until the market runs dry".
 * @param expectation Of these very parameters.
 */
export function viralCoefficientInWords(
  expectation: Expectation,
  parameters: Parameters,
): ViralCoefficientWords {
  const { K } = expectation;
  const isLimited = parameters.market !== "unlimited";
  const figure = formatCoefficient(K);
  const noun = isExactlyOne(K) ? "new member per member" : "new members per member";
  const whileEmpty = isLimited ? ", while the market is empty" : "";
  const dry = isLimited ? ", until the market runs dry" : "";
  if (K === Infinity) {
    const sentence = `new members per member${whileEmpty}, as they never stop inviting:`;
    return { figure, sentence, emphasis: `${growing(expectation, parameters)}${dry}` };
  }
  const sentence = `${noun}${whileEmpty}:`;
  if (isExactlyOne(K)) {
    return {
      figure,
      sentence,
      emphasis: "each just replaces itself, neither growing nor fading; luck decides",
    };
  }
  const emphasis = K > 1 ? `${growing(expectation, parameters)}${dry}` : fading(expectation, parameters);
  return { figure, sentence, emphasis };
}
