import type { Parameters } from "../../parameters/parameterTable.ts";
import { noTime } from "./sending.ts";

/** The law g of the time from sending to the answer. */
export interface Cycle {
  /** Mean, in days; 0 for an answer in the instant of sending. */
  readonly days: number;
  /** Number of equal exponential stages; 0 if the time is always the same. */
  readonly stages: number;
}

/** Reads a setting's cycle. */
export function cycleOf(parameters: Parameters): Cycle {
  const { cycleDays, cycleShape, cycleStages } = parameters;
  if (cycleDays < noTime) return { days: 0, stages: 0 };
  const stagesOf = { fixed: 0, exponential: 1, staged: cycleStages };
  return { days: cycleDays, stages: stagesOf[cycleShape] };
}

/** L[g](r) = E[e^(−r · time)]; Infinity where it has no end. */
export function discountOf(cycle: Cycle, perDay: number): number {
  const { days, stages } = cycle;
  if (stages === 0) return Math.exp(-perDay * days);
  const perStage = 1 + (perDay * days) / stages;
  return perStage > 0 ? perStage ** -stages : Infinity;
}

/** Share of the answers that come in less than so many days after the sending. */
export function answeredBefore(cycle: Cycle, days: number): number {
  if (cycle.stages === 0) return cycle.days < days ? 1 : 0;
  return days > 0 ? erlangShare(cycle.stages, (days * cycle.stages) / cycle.days) : 0;
}

/**
 * Chance that the sum of `stages` unit exponentials is below x.
 * @source Erlang's law: 1 − Σ e^(−x) x^j/j!, j < stages; for small x the rest of that series, which loses no digits
 */
export function erlangShare(stages: number, x: number): number {
  if (x <= 0) return 0;
  let term = Math.exp(-x);
  let below = 0;
  for (let j = 0; j < stages; j++) {
    below += term;
    term *= x / (j + 1);
  }
  if (x > stages) return 1 - below;
  let above = 0;
  for (let j = stages; term > above * 1e-17; j++) {
    above += term;
    term *= x / (j + 1);
  }
  return above;
}
