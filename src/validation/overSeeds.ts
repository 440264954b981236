import type { Run } from "../model/run.ts";
import type { Trial } from "./law.ts";
import type { Setting } from "./setting.ts";
import { neutral } from "./neutral.ts";

/**
 * What `read` finds in each run of a setting: as many runs as the trial says, or `runs`, each with a seed of its own, and
 * with a network of its own.
 */
export function overSeeds<Found>(
  { model, replicates, seedFrom }: Trial,
  setting: Setting,
  read: (run: Run) => Found,
  runs = replicates,
): Found[] {
  const complete = { ...neutral, ...setting };
  return Array.from({ length: runs }, (_, i) => {
    const seed = (seedFrom + i) >>> 0;
    return read(model.simulate({ ...complete, seed, networkSeed: seed }));
  });
}
