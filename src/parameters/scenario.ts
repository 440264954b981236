import type { Parameters } from "./parameterTable.ts";
import type { Plan } from "./plan.ts";

/** A point of the real story, drawn on the curve. */
export interface PublishedPoint {
  /** Day of the run. */
  readonly day: number;
  /** People, not simulated members: `peopleEach` is already in it. */
  readonly people: number;
  /** What stands beside the point. */
  readonly label: string;
}

/** The name of a scenario, as it stands in a link. */
export type ScenarioKey =
  | "opening"
  | "word-of-mouth"
  | "mailing"
  | "conversations"
  | "targeted"
  | "untargeted"
  | "friends"
  | "network-effect"
  | "networking"
  | "skok"
  | "affiliate"
  | "mlm"
  | "unilevel"
  | "pyramid"
  | "hotmail"
  | "dropbox"
  | "facebook"
  | "whatsapp"
  | "fhtm";

/** The chapters of the gallery, in their order. */
export const scenarioKinds = ["nobody", "somebody", "real"] as const;
export type ScenarioKind = (typeof scenarioKinds)[number];

/** A setting with a name. What is told of it is its `ScenarioStory`. */
export interface Scenario {
  readonly key: ScenarioKey;
  readonly name: string;
  /** Every value that differs from the opening one; the others may stand here too. */
  readonly settings: Partial<Parameters>;
  /** Who is paid for what; without it nobody. */
  readonly plan?: Plan;
  /** What was published. */
  readonly points: readonly PublishedPoint[];
  /** Which curve the points belong to; without it to those who have joined. */
  readonly pointsOf?: "active";
}

/** Something to see a scenario beside: another one, or itself with other values. */
export interface Beside {
  /** What is different there, in a few words: "Joining takes three days". */
  readonly says: string;
  /** Without it the same scenario. */
  readonly scenario?: ScenarioKey;
  readonly parameters?: Partial<Parameters>;
  readonly plan?: Partial<Plan>;
}

/** What the page tells of a scenario. */
export interface ScenarioStory {
  /** The chapter of the gallery in which it stands. */
  readonly kind: ScenarioKind;
  /** Three sentences: what it is, what to notice, what to try. */
  readonly about: readonly string[];
  /** Who published what. */
  readonly sources: readonly string[];
  /** Which numbers nobody published. */
  readonly chosen: string;
  /** Where the sources contradict one another. */
  readonly disputed?: string;
  /** What to see it beside. */
  readonly beside?: readonly Beside[];
}
