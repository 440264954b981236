import type { Parameters } from "./parameterTable.ts";

/** A point of the real story, drawn on the curve. */
export interface PublishedPoint {
  /** Day of the run. */
  readonly day: number;
  /** People, not simulated members: `peopleEach` is already in it. */
  readonly people: number;
  /** What stands beside the point. */
  readonly label: string;
}

/** What sources say about a scenario. */
export interface Published {
  /** Which curve the points belong to. */
  readonly of: "joined" | "active";
  readonly points: readonly PublishedPoint[];
  readonly sources: readonly string[];
}

/** The name of a scenario, as it stands in a link. */
export type ScenarioKey = "opening" | "skok" | "hotmail" | "dropbox";

/** A setting with a story. */
export interface Scenario {
  readonly key: ScenarioKey;
  readonly name: string;
  /** Three sentences: what it is, what to notice, what to try. */
  readonly about: readonly string[];
  /** Every value that differs from the opening one; the others may stand here too. */
  readonly settings: Partial<Parameters>;
  readonly published: Published | null;
  /** Which numbers nobody published. */
  readonly chosen: string | null;
  /** Where the sources contradict one another. */
  readonly disputed?: string;
}
