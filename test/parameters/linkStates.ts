import fc from "fast-check";
import { agreeing } from "../../src/parameters/agreeing.ts";
import type { LinkState } from "../../src/parameters/link.ts";
import { parameterKeys, parameterTable } from "../../src/parameters/parameterTable.ts";
import type { Parameter } from "../../src/parameters/parameter.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { scenarios } from "../../src/parameters/scenarios.ts";

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

/** Any state that a link can hold. */
export const anyLinkState: fc.Arbitrary<LinkState> = anyAgreeingParameters.chain((parameters) =>
  fc.record(
    {
      scenario: fc.constantFrom(...scenarios.map(({ key }) => key)),
      parameters: fc.constant(parameters),
      day: fc.option(fc.double({ min: 0, max: parameters.days, noNaN: true }).map((day) => day + 0)),
      person: fc.option(fc.nat({ max: 9_999_999 })),
      theme: fc.option(fc.constantFrom("dark" as const, "light" as const)),
      layout: fc.constantFrom("organic" as const, "levels" as const),
      colour: fc.constantFrom("lineage" as const, "joined" as const, "state" as const),
    },
    { requiredKeys: ["scenario", "parameters", "day", "person", "theme"] },
  ),
);
