import * as text from "#language/laws/chapters.ts";
import type { Plan } from "../parameters/plan.ts";
import type { Model } from "./modelUnderTest.ts";
import type { Picture } from "./picture.ts";
import type { Setting } from "./setting.ts";

/** The chapters of the page, in their order. */
export const chapters = [
  text.growth,
  text.families,
  text.leaving,
  text.market,
  text.contacts,
  text.answers,
  text.trees,
  text.money,
  text.machine,
] as const;

/** What was measured, beside what it must be. */
export type Observation = {
  /** What was measured, in a few words. */
  readonly what: string;
  readonly observed: number;
  /** How the numbers are said: 0.5 as "0.5" or as "50 %". */
  readonly as?: "number" | "share";
} & ({ readonly expected: number; readonly tolerance: number } | { readonly atLeast: number });

/** Whether an observation is what it must be. */
export function holds(observation: Observation): boolean {
  if ("atLeast" in observation) return observation.observed >= observation.atLeast;
  return Math.abs(observation.observed - observation.expected) <= observation.tolerance;
}

/** What a law is tried on: a model, and how often with which luck. */
export interface Trial {
  readonly model: Model;
  /** Runs, or networks, or draws: whatever the law averages over. */
  readonly replicates: number;
  /** The first seed; the others follow one by one. */
  readonly seedFrom: number;
}

/** What a trial found. */
export interface Findings {
  readonly observations: readonly Observation[];
  /** Draws it; may take further runs, which only the page needs. */
  draw(): Picture;
}

/** A deliberate mistake that the law must notice. */
export interface Mistake {
  /** What is wrong, in words that follow "would notice". */
  readonly says: string;
  change(model: Model): Model;
}

/** How often a law is tried. */
export interface Replicates {
  /** So often that the tolerance is as small as the row of validation.json says. */
  readonly row: number;
  /** In `npm run validate`, where the row's would take too long. */
  readonly validate?: number;
  /** In `npm test`: enough to notice every mistake. */
  readonly test: number;
}

/** A closed-form or published result that the model must reproduce. */
export interface Law {
  /** The row of validation.json. */
  readonly id: string;
  readonly chapter: (typeof chapters)[number];
  /** In plain words, for somebody who teaches it or doubts it. */
  readonly title: string;
  readonly says: string;
  readonly source: string;
  /** What is simulated, merged over `neutral`; the page links to the first. None: nothing is simulated. */
  readonly settings: readonly Setting[];
  /** Who is paid for what in those runs; without it nobody. */
  readonly plan?: Partial<Plan>;
  /** The app cannot show the settings, or has nothing to show of them. */
  readonly isOutsideApp?: boolean;
  /** By formula; the row gives the same numbers. */
  readonly expected: readonly number[];
  /** Standard deviation of one replicate; null where nothing is left to chance. */
  readonly sdPerReplicate: number | null;
  readonly biasAllowance: number;
  readonly replicates: Replicates;
  /** What the replicates are; "runs" if it says nothing. */
  readonly counts?: string;
  readonly mistakes: readonly Mistake[];
  measure(trial: Trial): Findings;
}
