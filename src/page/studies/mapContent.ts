import type { MapSide } from "../../drawing/phaseMapScene.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { MapAxis, MapExperiment } from "../../study/experiment.ts";
import type { MapSummary } from "../../study/summaries.ts";
import { typefaces } from "../typefaces.ts";
import { formatTick, nameAxis } from "../words/sayMapInput.ts";
import type { MapColours } from "../words/sayMap.ts";
import { axisEnds, numberRow } from "./mapAxis.ts";
import { mapShown } from "./mapMeasures.ts";
import type { MapContent } from "./PhaseMapCanvas.tsx";

const sideOf = (axis: MapAxis, here: number): MapSide => ({
  label: nameAxis(axis.key),
  steps: axis.steps,
  scale: axis.scale,
  isWhole: numberRow(axis.key).integer,
  ends: axisEnds(axis),
  here,
  format: (value) => formatTick(axis.key, value),
});

/** What a map shows: an experiment with what its runs say so far, and the place of the setting at hand. */
export function mapContent(
  experiment: MapExperiment,
  summary: MapSummary | null,
  measure: MapColours,
  parameters: Parameters,
): MapContent {
  const { across, down } = experiment;
  const places = across.steps * down.steps;
  return {
    across: sideOf(across, Number(parameters[across.key])),
    down: sideOf(down, Number(parameters[down.key])),
    ...mapShown(measure, experiment, summary),
    // NaN: theory has not come so far yet.
    K: Array.from({ length: places }, (_, place) => {
      const K = summary?.cells[place]?.K ?? null;
      return K === null || Number.isNaN(K) ? null : K;
    }),
    typeface: typefaces,
  };
}
