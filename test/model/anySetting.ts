import { emptyPlan } from "../../src/parameters/plan.ts";
import fc from "fast-check";
import { agreeing } from "../../src/parameters/agreeing.ts";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import { writeLink } from "../../src/parameters/link.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

const oneOf = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const share = oneOf(0, 0.03, 0.2, 0.5, 1);
/** Half of all settings leave a rule out, or nearly all would have every rule at once. */
const seldom = <Value>(neutral: Value, ...values: Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(neutral) }, { weight: 1, arbitrary: oneOf(...values) });

/** Settings of every kind, small enough for hundreds of runs. */
export const anySetting: fc.Arbitrary<Parameters> = fc
  .record({
    market: oneOf("unlimited", "mixed", "network"),
    population: oneOf(1, 2, 40, 900),
    network: oneOf("random", "small-world", "scale-free", "communities"),
    contacts: oneOf(0, 1, 2.5, 5, 1_000),
    rewiring: oneOf(0, 0.1, 1),
    communities: oneOf(1, 3, 50),
    mixing: oneOf(0, 0.1, 1),
    networkSeed: fc.integer({ min: 0, max: 4_294_967_295 }),
    startingMembers: oneOf(0, 1, 7, 60),
    startPlacement: oneOf("random", "best-connected", "neighbours"),
    organicPerDay: oneOf(0, 0.3, 4),
    inviteStyle: oneOf("steady", "burst", "circle"),
    invitesPerWeek: oneOf(0, 0.7, 4),
    enthusiasmHalfLife: oneOf(3, 30, Infinity),
    invitesPerMember: oneOf(0, 1.4, 6),
    inviteSpread: oneOf("fixed", "poisson", "geometric"),
    circleShare: oneOf(0, 0.4, 1),
    sendDelayDays: oneOf(0, 5),
    promoterShare: oneOf(0, 0.4, 1),
    conversion: share,
    cycleDays: oneOf(0, 1, 6.5),
    cycleShape: oneOf("fixed", "exponential", "staged"),
    cycleStages: oneOf(1, 2, 3, 4),
    fitShare: seldom(1, 0, 0.3, 0.9),
    misfitConversion: oneOf(0, 0.1, 1),
    targeting: oneOf(0, 0.5, 1),
    fatigue: seldom(0, 0.3, 1),
    burn: seldom(0, 0.4, 1),
    maxAsks: seldom(Infinity, 0, 1, 3),
    networkEffect: seldom(0, 0.5, 5),
    threshold: seldom(1, 2, 1_000),
    stickiness: seldom(0, 0.5, 10),
    activation: oneOf(0, 0.6, 1),
    churnPerMonth: share,
    churnShape: oneOf(0.5, 1, 2),
    returnPerMonth: seldom(0, 0.2, 0.99),
    winback: seldom(0, 0.5, 2),
    quitWithoutRecruitsDays: seldom(Infinity, 1, 14),
    days: oneOf(1, 33, 90),
    memberLimit: oneOf(1, 300, 2_000),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  })
  .map((subset) => agreeing(completeParameters(subset as Partial<Parameters>)));

/** Runs a property over settings of every kind; a failing case names the link that shows it. */
export function forAnySetting(property: (parameters: Parameters) => void, numRuns: number): void {
  fc.assert(
    fc.property(anySetting, (parameters) => {
      try {
        property(parameters);
      } catch (error) {
        const link = writeLink({
          scenario: "opening",
          parameters,
          plan: emptyPlan,
          day: null,
          person: null,
          theme: null,
        });
        throw new Error(`?${link}\n${String(error)}`, { cause: error });
      }
    }),
    { numRuns, seed: 2026 },
  );
}
