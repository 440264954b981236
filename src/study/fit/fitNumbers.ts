import type { FitQuestion, FitResult } from "./fitResult.ts";
import { fitSteps } from "./fitSteps.ts";

/** A fit under way. */
export interface Fitting {
  /** How far it is, 0…1. */
  readonly share: number;
  /** Goes on for so many pieces of work, of a few milliseconds each. @returns whether it is done. @throws as `beginFit` */
  advance(mostWork?: number): boolean;
  /** @throws Error before it is done */
  result(): FitResult;
}

/**
 * Begins a fit of a setting to somebody's numbers: what may have made them, how well they tell that, and how they may go on.
 * How a fit is cut into pieces changes nothing in it.
 *
 * What is looked for, and what is thought of it beforehand, stands in `unknowns.ts`; how likely numbers are in
 * `joinsLikelihood.ts` and `leavingLikelihood.ts`. All that fits is drawn by a Markov chain (`drawFits.ts`), and each draw goes
 * on by chance from the last number (`continuing.ts`): so the bands hold what is not known of the setting and what chance does.
 *
 * Numbers of Bass's model: with nobody leaving or tiring and no cycle, q is conversion × invitesPerWeek ÷ 7 a day, p is
 * organicPerDay ÷ population, m is the population.
 *
 * @throws RangeError in a plain sentence, for numbers that nothing can be fitted to
 */
export function beginFit(question: FitQuestion): Fitting {
  const steps = fitSteps(question);
  let share = 0;
  let found: FitResult | null = null;
  return {
    get share() {
      return share;
    },
    advance(mostWork = 1) {
      for (let work = 0; work < mostWork && found === null; work++) {
        const step = steps.next();
        if (step.done === true) {
          found = step.value;
          share = 1;
        } else share = Math.max(share, step.value);
      }
      return found !== null;
    },
    result() {
      if (found === null) throw new Error("The fit is not done.");
      return found;
    },
  };
}

/** A whole fit, as `beginFit`. @param onProgress is told now and then how far it is, 0…1 */
export function fitNumbers(question: FitQuestion, onProgress?: (share: number) => void): FitResult {
  const fitting = beginFit(question);
  while (!fitting.advance(10)) onProgress?.(fitting.share);
  return fitting.result();
}
