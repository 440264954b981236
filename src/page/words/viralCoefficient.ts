import type { Expectation } from "../../model/expectation.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { formatCoefficient, isExactlyOne } from "./formatCoefficient.ts";
import { formatEveryDays } from "./formatDays.ts";
import { isSaid } from "./sentencePart.ts";

/** K for the page: the figure, a line that says what it counts, and the one that says what follows. */
export interface ViralCoefficientWords {
  readonly figure: string;
  readonly sentence: string;
  readonly emphasis: string;
}

/** Everything happens in the instant of joining: there is no time in which to grow. */
const isInstant = ({ inviteStyle, sendDelayDays, cycleDays }: Parameters): boolean =>
  inviteStyle !== "steady" && sendDelayDays === 0 && cycleDays === 0;

/** "it grows, doubling every 11 days", or without a pace where there is none. */
function growing(expectation: Expectation, parameters: Parameters): string {
  const { doublingDays } = expectation;
  if (doublingDays !== null && doublingDays > 0)
    return `it grows, doubling every ${formatEveryDays(doublingDays)}`;
  return isInstant(parameters) ? "it grows, all on the first day" : "it grows, but at no steady pace";
}

function fading({ amplification }: Expectation, parameters: Parameters): string {
  if (isSaid(parameters, "networkEffect")) return "it fades, unless active contacts pull the others in";
  if (isSaid(parameters, "returnPerMonth") || isSaid(parameters, "winback"))
    return "it fades, unless those who left come back";
  if (amplification === null) return "it fades";
  const { market, organicPerDay } = parameters;
  const times = formatCoefficient(amplification);
  const upTo = market === "unlimited" ? "" : "up to ";
  return organicPerDay > 0
    ? `it fades: those who come by themselves are multiplied by ${upTo}${times}`
    : `it fades: those who start are multiplied by ${upTo}${times}, and that is all`;
}

/** Until when K is what a member brings, and what then ends it. */
const marketWords = {
  unlimited: { meanwhile: "", until: "" },
  mixed: { meanwhile: ", while the market is empty", until: ", until the market runs dry" },
  network: { meanwhile: ", while nobody else has been asked yet", until: ", until the contacts run out" },
} as const;

/** What follows from K. */
function emphasisOf(expectation: Expectation, parameters: Parameters): string {
  const { K } = expectation;
  if (K === 0) return "nobody brings anybody";
  if (isSaid(parameters, "threshold")) return "it spreads only where active members stand close together";
  if (isExactlyOne(K)) return "each just replaces itself, neither growing nor fading; luck decides";
  if (K < 1) return fading(expectation, parameters);
  return `${growing(expectation, parameters)}${marketWords[parameters.market].until}`;
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
  const noun = isExactlyOne(K) ? "new member per member" : "new members per member";
  const meanwhile = isSaid(parameters, "threshold")
    ? ", if enough of their contacts are active"
    : marketWords[parameters.market].meanwhile;
  const endless = K === Infinity ? ", as they never stop inviting" : "";
  return {
    figure: formatCoefficient(K),
    sentence: `${noun}${meanwhile}${endless}:`,
    emphasis: emphasisOf(expectation, parameters),
  };
}
