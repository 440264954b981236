import fc from "fast-check";
import type { Run } from "../../../src/model/run.ts";
import { simulate } from "../../../src/model/simulation.ts";
import { neutralParameters } from "../../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { anySetting } from "../anySetting.ts";

const oneOf = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

/** Everybody may join, leave, come back and bring others, over some months, also several at one instant. */
const lively: fc.Arbitrary<Parameters> = fc
  .record({
    market: fc.constant("mixed"),
    population: oneOf(12, 60, 250),
    startingMembers: oneOf(1, 4, 12),
    organicPerDay: oneOf(0, 0.5),
    inviteStyle: oneOf("steady", "burst"),
    invitesPerWeek: oneOf(0.7, 3),
    invitesPerMember: oneOf(1, 2.5),
    inviteSpread: oneOf("fixed", "poisson"),
    conversion: oneOf(0.5, 1),
    cycleDays: oneOf(0, 3, 15),
    activation: oneOf(0.7, 1),
    churnPerMonth: oneOf(0, 0.3, 0.5),
    returnPerMonth: oneOf(0, 0.5),
    winback: oneOf(0, 0, 1),
    quitWithoutRecruitsDays: oneOf(Infinity, Infinity, 40),
    days: oneOf(65, 95, 130),
    memberLimit: fc.constant(1_000),
    seed: fc.nat(),
  })
  .map((subset) => ({ ...neutralParameters, ...(subset as Partial<Parameters>) }));

const ofAnyKind = anySetting.map((parameters): Parameters => ({
  ...parameters,
  memberLimit: Math.min(parameters.memberLimit, 300),
}));

/** Small runs of every kind, most of them with some life in them. */
export const anyRun: fc.Arbitrary<Run> = fc
  .oneof({ weight: 1, arbitrary: ofAnyKind }, { weight: 3, arbitrary: lively })
  .map((parameters) => simulate(parameters));
