import fc from "fast-check";
import { agreeing } from "../../src/parameters/agreeing.ts";
import type { LinkState } from "../../src/parameters/link.ts";
import { parameterKeys, parameterTable } from "../../src/parameters/parameterTable.ts";
import type { Parameter } from "../../src/parameters/parameter.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { colourings, usualColour } from "../../src/parameters/lookChoices.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import { planKeys, planTable } from "../../src/parameters/planTable.ts";
import type { PlanRow } from "../../src/parameters/planTable.ts";
import { scenarios } from "../../src/parameters/scenarios.ts";
import { sharedWith } from "../../src/parameters/setting.ts";
import type { Setting } from "../../src/parameters/setting.ts";

/** Any allowed value of a row of the table. −0 is left out: it is 0. */
function valueOf(parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === "choice") return fc.constantFrom(...parameter.choices);
  const { min, max } = parameter;
  const values = parameter.integer
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  return parameter.mayBeNever ? fc.oneof(values, fc.constant(Infinity)) : values;
}

/** Any complete setting that is allowed. */
export const anyParameters = fc.record(
  Object.fromEntries(parameterKeys.map((key) => [key, valueOf(parameterTable[key])])),
) as unknown as fc.Arbitrary<Parameters>;

/** Any complete setting in which nothing contradicts anything else. */
const anyAgreeingParameters = anyParameters.map(agreeing);

const anyMillionths = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 * max }).map((millionths) => millionths / 1_000_000);

function planValueOf(row: PlanRow): fc.Arbitrary<number | boolean | readonly number[]> {
  if (row.kind === "flag") return fc.boolean();
  if (row.kind === "levels") return fc.array(anyMillionths(row.each.max), { maxLength: row.most });
  if (row.unit === "share") return anyMillionths(row.max);
  const { min, max } = row;
  return row.integer
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

/** Any plan that is allowed. */
export const anyPlan = fc.record(
  Object.fromEntries(planKeys.map((key) => [key, planValueOf(planTable[key])])),
) as unknown as fc.Arbitrary<Plan>;

const anyScenario = fc.constantFrom(...scenarios.map(({ key }) => key));

/** Any setting that can be seen beside one with these parameters. */
const anyOther = (first: Parameters): fc.Arbitrary<Setting> =>
  fc.record({
    scenario: anyScenario,
    parameters: anyAgreeingParameters.map((parameters) => ({ ...parameters, ...sharedWith(first) })),
    plan: anyPlan,
  });

/** The colours that go without saying under a plan are not said. */
function withoutUsualColour(state: LinkState): LinkState {
  const { colour, ...others } = state;
  return colour === usualColour(state.plan) ? others : state;
}

/** Any state that a link can hold. */
export const anyLinkState: fc.Arbitrary<LinkState> = anyAgreeingParameters.chain((parameters) =>
  fc
    .record(
      {
        scenario: anyScenario,
        parameters: fc.constant(parameters),
        plan: anyPlan,
        day: fc.option(fc.double({ min: 0, max: parameters.days, noNaN: true }).map((day) => day + 0)),
        person: fc.option(fc.nat({ max: 9_999_999 })),
        theme: fc.option(fc.constantFrom("dark", "light")),
        layout: fc.constantFrom("organic", "levels"),
        colour: fc.constantFrom(...colourings),
        other: anyOther(parameters),
        presents: fc.constant(true as const),
      },
      { requiredKeys: ["scenario", "parameters", "plan", "day", "person", "theme"] },
    )
    .map(withoutUsualColour),
);
