import { organicManner } from "../../src/drawing/organicManner.ts";
import type { PictureManner } from "../../src/drawing/pictureManner.ts";
import { discManner } from "../../src/drawing/discManner.ts";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import { layDisc } from "../../src/layout/disc.ts";
import type { Disc } from "../../src/layout/disc.ts";
import { layContacts, layTree } from "../../src/layout/organic.ts";
import { organicPoints } from "../../src/layout/organicPoints.ts";
import { contactNetwork } from "../../src/model/contactNetwork.ts";
import type { RunColumns } from "../../src/model/run.ts";
import { settle } from "../../src/model/settle.ts";
import type { Settlement } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import type { LayoutChoice } from "../../src/parameters/lookChoices.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { Plan } from "../../src/parameters/plan.ts";

/** A finished run with its layouts. */
export interface RunOfLink {
  readonly columns: RunColumns;
  readonly disc: Disc;
  /** How a layout shows it; each is laid once. */
  mannerOf(layout: LayoutChoice): PictureManner;
  /** Who is paid what under a plan. */
  settled(plan: Plan): Settlement;
}

function layOrganic(columns: RunColumns, disc: Disc): PictureManner {
  const { parameters, people } = columns;
  const network = parameters.market === "network" ? contactNetwork(parameters) : null;
  const layout = network === null ? layTree(people) : layContacts(network);
  while (layout.share < 1) layout.step();
  const points = organicPoints({ ...layout.places(), network }, people.persons.subarray(0, people.count));
  return organicManner(points, disc, people.sponsors);
}

/** Simulates the run of some parameters, as the worker does. */
export function runOfLink(parameters: Parameters): RunOfLink {
  const columns = simulate(parameters);
  const disc = layDisc(columns.people.sponsors, columns.people.count);
  const manners: Partial<Record<LayoutChoice, PictureManner>> = {};
  const lay: Readonly<Record<LayoutChoice, () => PictureManner>> = {
    disc: () => discManner(disc),
    levels: () => levelsManner(columns, disc),
    organic: () => layOrganic(columns, disc),
  };
  return {
    columns,
    disc,
    mannerOf: (layout) => (manners[layout] ??= lay[layout]()),
    settled: (plan) => settle(columns, plan),
  };
}
