import { layDisc } from "../../src/layout/disc.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { History } from "../../src/store/appState.ts";
import { madeUpRun } from "../drawing/madeUpRun.ts";

/** What a made-up history is to be like. */
export interface MadeUpHistory {
  readonly parameters?: Partial<Parameters>;
  readonly members?: number;
  /** How many of them have no sponsor; ten unless told. */
  readonly roots?: number;
  /** How far it reaches; its whole length unless told. */
  readonly reached?: number;
  readonly endedBy?: RunColumns["endedBy"];
  /** Added to every key, so that another run has other people. */
  readonly keysFrom?: number;
}

/** A history for tests of the store and the page: chance and rules are made up, its columns fit together. */
export function madeUpHistory(wanted: MadeUpHistory = {}): History {
  const parameters = { ...openingParameters, ...wanted.parameters };
  const { members = 50, roots, reached = parameters.days, endedBy = "horizon", keysFrom = 1 } = wanted;
  const stages = parameters.cycleShape === "staged" ? parameters.cycleStages : 1;
  const run = madeUpRun({ members, days: parameters.days, stages, ...(roots !== undefined && { roots }) });
  const keys = Uint32Array.from({ length: 2 * members }, (_, word) => keysFrom + word);
  const persons = run.people.persons.map((_, row) => (parameters.market === "unlimited" ? -1 : row));
  return {
    columns: { ...run, parameters, people: { ...run.people, keys, persons }, reachedDay: reached, endedBy },
    disc: {
      x: Float32Array.from({ length: members }, (_, row) => Math.sqrt(row + 0.5)),
      y: new Float32Array(members),
      downlines: layDisc(run.people.sponsors, members).downlines,
    },
  };
}
