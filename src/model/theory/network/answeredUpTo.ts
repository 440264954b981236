import { erlangShare } from "../cycle.ts";
import type { Cycle } from "../cycle.ts";
import { fineGaussRule } from "../quadrature.ts";
import { sentUpTo } from "../sending.ts";
import type { Sending } from "../sending.ts";

/**
 * Mean number of invitations sent up to one age in days and answered up to another: ∫ k(a) · P(the cycle is below
 * answered − a) da.
 * @param answeredAge no less than `sentAge`
 */
export function answeredUpTo(sending: Sending, cycle: Cycle, sentAge: number, answeredAge: number): number {
  if (cycle.stages === 0)
    return answeredAge < cycle.days ? 0 : sentUpTo(sending, Math.min(sentAge, answeredAge - cycle.days));
  return Math.max(0, sentUpTo(sending, sentAge) - unansweredAt(sending, cycle, sentAge, answeredAge));
}

function unansweredAt(sending: Sending, cycle: Cycle, sentAge: number, answeredAge: number): number {
  const { onJoining, perDay, fadingPerDay } = sending;
  const stagesPerDay = cycle.stages / cycle.days;
  const stillOpen = (days: number): number => 1 - erlangShare(cycle.stages, stagesPerDay * days);
  const ofJoining = onJoining * stillOpen(answeredAge);
  if (perDay === 0) return ofJoining;
  if (cycle.stages === 1)
    return ofJoining + perDay * openOfFading(fadingPerDay, stagesPerDay, sentAge, answeredAge);
  // What was sent longer ago than so many days has its answer; after so many fadings nothing is sent any more.
  const longest = cycle.days * (1 + 6 / Math.sqrt(cycle.stages) + 9 / cycle.stages);
  const from = Math.max(0, answeredAge - longest);
  const length = Math.min(sentAge, from + 30 / fadingPerDay) - from;
  if (length <= 0) return ofJoining;
  let open = 0;
  for (let i = 0; i < fineGaussRule.points.length; i++) {
    const age = from + length * fineGaussRule.points[i];
    open += fineGaussRule.weights[i] * Math.exp(-fadingPerDay * age) * stillOpen(answeredAge - age);
  }
  return ofJoining + perDay * length * open;
}

/** ∫ e^(−fading · a) · e^(−answering · (until − a)) da over 0…to. */
function openOfFading(fading: number, answering: number, to: number, until: number): number {
  const exponent = (answering - fading) * to;
  if (Math.abs(exponent) < 1e-4) return Math.exp(-answering * until) * to * (1 + exponent / 2);
  const late = Math.exp(-fading * to - answering * (until - to));
  return (late - Math.exp(-answering * until)) / (answering - fading);
}
