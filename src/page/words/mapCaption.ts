import * as text from "#language/mapCaption.ts";
import type { MapCaption } from "../../drawing/phaseMapPicture.ts";
import type { MapExperiment } from "../../study/experiment.ts";
import type { MapSummary } from "../../study/summaries.ts";
import { formatCount } from "./formatCount.ts";
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
    .map((part) => part.text)
    .join("");
  const each = seeds.last - seeds.first + 1;
  const luck =
    each === 1 ? text.oneEach(String(seeds.first)) : text.severalEach(String(each), String(seeds.first));
  return {
    title: text.title(nameInput(across.key), nameInput(down.key)),
    setting: text.setting(setting),
    notes: [
      text.places(String(across.steps), String(down.steps), runs, formatCount(runs), luck, isWhole),
      address,
    ],
  };
}
