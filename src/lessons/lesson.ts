import type { ColourChoice, LayoutChoice } from "../parameters/lookChoices.ts";
import type { ParameterKey, Parameters } from "../parameters/parameterTable.ts";
import type { Plan } from "../parameters/plan.ts";
import type { ScenarioKey } from "../parameters/scenario.ts";

/** The parts of the page that a lesson may point at. */
export const lessonParts = ["sentence", "coefficient", "graph", "curve", "money", "timeline"] as const;
export type LessonPart = (typeof lessonParts)[number];

/** What a remark may tell of a run: each a number of the whole run, as `runFigures.ts` counts it. */
export const figureKeys = [
  "days",
  "everybody",
  "startingMembers",
  "joined",
  "active",
  "left",
  "reachedShare",
  "activeShare",
  "joinedByHalf",
  "activeByHalf",
  "halfDay",
  "fastestDay",
  "fastestJoins",
  "lastJoinDay",
  "generations",
  "withoutRecruits",
  "refusedOrLost",
  "losers",
  "latestLosers",
  "topShare",
  "fromRecruits",
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** The figures of a run that are known; those of money come later than the rest, or not at all. */
export type Figures = Readonly<Partial<Record<FigureKey, number>>>;

/** A figure lies in a range: `from` ≤ figure < `below`. Days, people, or shares 0…1. */
export interface Condition {
  readonly figure: FigureKey;
  readonly from?: number;
  readonly below?: number;
}

/** What is said of a run for which all conditions hold. `{joined}` stands for that figure, in words. */
export interface Remark {
  readonly when: readonly Condition[];
  readonly says: string;
}

/** One of a few answers; it is right of a run for which its conditions hold. */
export interface Choice {
  readonly says: string;
  readonly when: readonly Condition[];
}

/** What is to be foretold before the run is seen: one of three or four answers, or a curve. */
export type Question =
  | { readonly kind: "choose"; readonly asks: string; readonly choices: readonly Choice[] }
  | {
      readonly kind: "draw";
      readonly asks: string;
      /** Whose curve it is. */
      readonly of: "joined" | "active";
      /** People at the upper edge of the drawing: more than the run brings, and no hint of how many. */
      readonly top: number;
    };

/** What a person may do in a step; all else is locked. */
export type Unlocked = ParameterKey | "luck";

/** A setting to begin with: that of a scenario, or else one in which nothing has an effect, with these values. */
export interface StepValues {
  readonly scenario?: ScenarioKey;
  readonly parameters?: Partial<Parameters>;
  readonly plan?: Partial<Plan>;
  readonly layout?: LayoutChoice;
  readonly colour?: ColourChoice;
}

/** One step of a lesson. */
export interface LessonStep {
  readonly title: string;
  /** A few short sentences. */
  readonly says: readonly string[];
  /** The setting that the step begins with; without it all stays as it was. */
  readonly sets?: StepValues;
  /** Its own luck counts, even where every pupil has another. */
  readonly keepsLuck?: boolean;
  /** Where the playhead begins; without it the run plays, or waits for the answer. */
  readonly opens?: "end";
  /** The curve is drawn so that equal growth is a straight line. */
  readonly logarithmic?: boolean;
  readonly pointsAt?: LessonPart;
  readonly unlocks?: readonly Unlocked[];
  readonly asks?: Question;
  /** The first one that holds is said when the run has been seen to its end. */
  readonly remarks?: readonly Remark[];
}

/** A lesson: one idea, some minutes. */
export interface Lesson {
  /** As it stands in a link. */
  readonly id: string;
  readonly title: string;
  /** What somebody knows afterwards, in one sentence. */
  readonly idea: string;
  readonly minutes: number;
  readonly steps: readonly LessonStep[];
}
