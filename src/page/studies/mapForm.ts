import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import type { Setting } from "../../store/setting.ts";
import type { MapExperiment } from "../../study/experiment.ts";
import { mapAxis, mapInputs, rangeOfAxis, suggestedRange } from "./mapAxis.ts";
import type { AxisRange } from "./mapAxis.ts";

/** One side of the map as it is asked for; range null: whatever suits the setting. */
export interface SideWanted {
  readonly key: ParameterKey;
  readonly range: AxisRange | null;
}

/** What is asked for before a map is drawn. */
export interface MapForm {
  readonly across: SideWanted;
  readonly down: SideWanted;
  /** Places along a side. */
  readonly places: number;
  readonly runsEach: number;
}

/** Along the sides to begin with: how fast people leave, and how many of the invited join. */
export const openingForm: MapForm = {
  across: { key: "churnPerMonth", range: null },
  down: { key: "conversion", range: null },
  places: 20,
  runsEach: 3,
};

/** The form that asks for a map that is there. */
export const formOf = ({ across, down, seeds }: MapExperiment): MapForm => ({
  across: { key: across.key, range: rangeOfAxis(across) },
  down: { key: down.key, range: rangeOfAxis(down) },
  places: Math.max(across.steps, down.steps) > 20 ? 40 : 20,
  runsEach: seeds.last - seeds.first + 1,
});

/** The range of a side, as it is asked for or else as it suits the setting. */
export const rangeOf = ({ key, range }: SideWanted, parameters: Parameters): AxisRange =>
  range ?? suggestedRange(key, Number(parameters[key]));

/** The same form, with inputs that act in the setting: what does not gives way to the first that does. */
export function actingForm(form: MapForm, parameters: Parameters): MapForm {
  const inputs = mapInputs(parameters);
  const instead = (side: SideWanted, taken: ParameterKey | null): SideWanted =>
    inputs.includes(side.key)
      ? side
      : { key: inputs.find((key) => key !== taken && key !== "conversion") ?? "conversion", range: null };
  const across = instead(form.across, form.down.key);
  return { ...form, across, down: instead(form.down, across.key) };
}

/** The form with another input on a side; what stood on the other side changes places with it. */
export function withInput(form: MapForm, side: "across" | "down", key: ParameterKey): MapForm {
  const other = side === "across" ? "down" : "across";
  if (form[other].key !== key) return { ...form, [side]: { key, range: null } };
  return { ...form, [side]: form[other], [other]: form[side] };
}

/** The map that a form asks for, of a setting: its first run is with the luck at hand. */
export function mapExperiment(
  { across, down, places, runsEach }: MapForm,
  { parameters, plan }: Pick<Setting, "parameters" | "plan">,
): MapExperiment {
  const first = Math.min(parameters.seed, parameterTable.seed.max - runsEach + 1);
  return {
    kind: "map",
    parameters,
    plan,
    seeds: { first, last: first + runsEach - 1 },
    across: mapAxis(across.key, rangeOf(across, parameters), places),
    down: mapAxis(down.key, rangeOf(down, parameters), places),
  };
}
