import * as text from "#language/planWords.ts";
import type { PlanKey } from "./plan.ts";
import type { PlanName } from "./plans.ts";

/** What people read of a value of a plan. */
export interface PlanWords {
  readonly label: string;
  /** What it means, in a line. */
  readonly meaning: string;
  /** Words behind the number, e.g. "a month". */
  readonly suffix?: string;
}

/** The words for each value of a plan. */
export const planWords: Readonly<Record<PlanKey, PlanWords>> = text.planWords;

/** What the plans to start from are called. */
export const planNames: Readonly<Record<PlanName, string>> = text.planNames;
