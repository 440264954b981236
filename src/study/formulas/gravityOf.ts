import { expected } from "../../model/expected.ts";
import { flawOf } from "../../parameters/completeParameters.ts";
import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import type { Assumption } from "../formulaCheck.ts";
import type { FormulaInputs } from "./formulaInputs.ts";

type Changed = Partial<Parameters>;

const acceptanceAlike: Changed = { fatigue: 0, burn: 0, networkEffect: 0, threshold: 1, maxAsks: Infinity };
const everybodyStays: Changed = {
  churnPerMonth: 0,
  activation: 1,
  quitWithoutRecruitsDays: Infinity,
};

/** The setting in which a formula is right to take something for granted; null: there is none. */
const madeTrue: Readonly<Record<Assumption, (inputs: FormulaInputs) => Changed | null>> = {
  nobodyLeaves: () => everybodyStays,
  nobodyTires: () => ({ enthusiasmHalfLife: Infinity }),
  endlessMarket: () => ({ market: "unlimited" }),
  everybodyMeetsEverybody: () => ({ market: "mixed" }),
  everybodyInvitesForEver: ({ conversion, q }) => ({
    ...everybodyStays,
    inviteStyle: "steady",
    invitesPerWeek: (7 * q) / conversion,
    enthusiasmHalfLife: Infinity,
    cycleDays: 0,
    promoterShare: 1,
  }),
  // What a member sends in all, at once, and one time for every answer: then Skok's formula is theory's curve.
  cyclesInStep: ({ invitations, cycleDays }) => ({
    ...everybodyStays,
    inviteStyle: "burst",
    invitesPerMember: invitations,
    inviteSpread: "poisson",
    sendDelayDays: 0,
    cycleDays,
    cycleShape: "fixed",
    promoterShare: 1,
  }),
  joiningTakesNoTime: () => ({ cycleDays: 0, sendDelayDays: 0 }),
  everybodyAlike: ({ conversion }) => ({ fitShare: 1, conversion, targeting: 0 }),
  nobodyComesAlone: () => ({ organicPerDay: 0 }),
  acceptanceNeverChanges: () => null,
  noChance: () => null,
};

const isAllowed = (changed: Changed): boolean =>
  Object.entries(changed).every(([key, value]) => flawOf(key as ParameterKey, value) === null);

function lastJoined(parameters: Parameters): number | null {
  return expected(parameters).joined?.at(-1) ?? null;
}

/** How much it matters that something is taken for granted: 0, not at all; null: not known. */
export type GravityOf = (assumption: Assumption) => number | null;

/**
 * Measures by theory how much each assumption matters in a setting: by how much everybody who has joined in the end changes when it
 * is made true, as a logarithm, up or down alike. Where theory cannot follow how acceptance changes, that is left out on both sides.
 * Each is worked out once, when it is first asked for (some 10 ms).
 * @param acting the acting parameters
 */
export function gravityIn(acting: Parameters, inputs: FormulaInputs): GravityOf {
  const own = lastJoined(acting);
  const base = own === null ? { ...acting, ...acceptanceAlike } : acting;
  const asItIs = own ?? lastJoined(base);
  const measure = (assumption: Assumption): number | null => {
    const changed = madeTrue[assumption](inputs);
    if (changed === null || asItIs === null || !isAllowed(changed)) return null;
    const otherwise = lastJoined({ ...base, ...changed });
    if (otherwise === null || asItIs === 0) return null;
    return otherwise === 0 ? Infinity : Math.abs(Math.log(otherwise / asItIs));
  };
  const known = new Map<Assumption, number | null>();
  return (assumption) => {
    const before = known.get(assumption);
    if (before !== undefined) return before;
    const gravity = measure(assumption);
    known.set(assumption, gravity);
    return gravity;
  };
}
