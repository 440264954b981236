import * as text from "#language/viralCoefficient.ts";
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
  if (doublingDays !== null && doublingDays > 0) return text.doubling(formatEveryDays(doublingDays));
  return isInstant(parameters) ? text.growingAtOnce : text.growingUnevenly;
}

function fading({ amplification }: Expectation, parameters: Parameters): string {
  if (isSaid(parameters, "networkEffect")) return text.fadesUnlessPulled;
  if (isSaid(parameters, "returnPerMonth") || isSaid(parameters, "winback")) return text.fadesUnlessBack;
  if (amplification === null) return text.fades;
  const { market, organicPerDay } = parameters;
  const times = formatCoefficient(amplification);
  const isAtMost = market !== "unlimited";
  return organicPerDay > 0
    ? text.comersMultiplied(times, isAtMost)
    : text.startersMultiplied(times, isAtMost);
}

/** What follows from K. */
function emphasisOf(expectation: Expectation, parameters: Parameters): string {
  const { K } = expectation;
  if (K === 0) return text.bringingNobody;
  if (isSaid(parameters, "threshold")) return text.spreadingInPlaces;
  if (isExactlyOne(K)) return text.replacing;
  if (K < 1) return fading(expectation, parameters);
  return `${growing(expectation, parameters)}${text.markets[parameters.market].until}`;
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
  const meanwhile = isSaid(parameters, "threshold")
    ? text.ifContactsAreActive
    : text.markets[parameters.market].meanwhile;
  const endless = K === Infinity ? text.neverStopping : "";
  return {
    figure: formatCoefficient(K),
    sentence: text.newMembers(isExactlyOne(K), meanwhile + endless),
    emphasis: emphasisOf(expectation, parameters),
  };
}
