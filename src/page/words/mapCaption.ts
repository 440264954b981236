import type { MapCaption } from "../../drawing/phaseMapPicture.ts";
import type { MapExperiment } from "../../study/experiment.ts";
import type { MapSummary } from "../../study/summaries.ts";
import { formatCountOf } from "./formatCount.ts";
import { nameInput } from "./sayMapInput.ts";
import { sentenceParts } from "./sentence.ts";

/**
 * What is written around a map that is saved as a picture.
 * @param isWhole all its runs are in
 * @param address of the page with the setting; stands there as text
 */
export function mapCaption(
  { parameters, across, down, seeds }: MapExperiment,
  { runs }: MapSummary,
  address: string,
  isWhole: boolean,
): MapCaption {
  const setting = sentenceParts(parameters)
    .map(({ text }) => text)
    .join("");
  const each = seeds.last - seeds.first + 1;
  const luck =
    each === 1
      ? `one at each at most, counted on from seed ${seeds.first}`
      : `up to ${each} at each, most where it changes, each with a seed of its own from ${seeds.first} on`;
  return {
    title: `What becomes of it, by ${nameInput(across.key)} and ${nameInput(down.key)}`,
    setting: `The setting that is varied: ${setting}`,
    notes: [
      `${across.steps} × ${down.steps} places, ${formatCountOf(runs, "run", "runs")}: ${luck}.${isWhole ? "" : " Not all of them were in when it was saved."} ` +
        "On the line K = 1 each member brings one more. Made with Invitree, a simulation person by person.",
      address,
    ],
  };
}
