import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Assumption, FormulaName } from "../formulaCheck.ts";

type Holds = (acting: Parameters) => boolean;

const leavingOf: readonly Holds[] = [
  ({ churnPerMonth }) => churnPerMonth > 0,
  ({ activation }) => activation < 1,
  ({ quitWithoutRecruitsDays }) => quitWithoutRecruitsDays < Infinity,
];

/** Whether a run does otherwise than what a formula takes for granted. */
const isBroken: Readonly<Record<Assumption, Holds>> = {
  nobodyLeaves: (acting) => leavingOf.some((leaves) => leaves(acting)),
  nobodyTires: ({ inviteStyle, enthusiasmHalfLife }) =>
    inviteStyle === "steady" && enthusiasmHalfLife < Infinity,
  endlessMarket: ({ market }) => market !== "unlimited",
  everybodyInvitesForEver: ({ inviteStyle }) => inviteStyle !== "steady",
  cyclesInStep: ({ inviteStyle, sendDelayDays, cycleDays, cycleShape }) =>
    inviteStyle === "steady" || sendDelayDays > 0 || (cycleDays > 0 && cycleShape !== "fixed"),
  joiningTakesNoTime: ({ cycleDays, inviteStyle, sendDelayDays }) =>
    cycleDays > 0 || (inviteStyle !== "steady" && sendDelayDays > 0),
  everybodyAlike: ({ fitShare, conversion, misfitConversion }) =>
    fitShare < 1 && misfitConversion !== conversion,
  everybodyMeetsEverybody: ({ market }) => market === "network",
  nobodyComesAlone: ({ organicPerDay }) => organicPerDay > 0,
  acceptanceNeverChanges: ({ fatigue, burn, networkEffect, threshold, maxAsks }) =>
    fatigue > 0 || burn > 0 || networkEffect > 0 || threshold > 1 || maxAsks < Infinity,
  noChance: () => true,
};

/**
 * What each formula takes for granted, besides what its inputs already hold. K counts what a member brings over its whole life,
 * leaving and tiring included; so Skok's and Chen's only forget afterwards that somebody has left. A growth rate holds the cycle.
 */
const takenForGranted: Readonly<Record<FormulaName, readonly Assumption[]>> = {
  skok: [
    "endlessMarket",
    "cyclesInStep",
    "acceptanceNeverChanges",
    "nobodyComesAlone",
    "nobodyLeaves",
    "noChance",
  ],
  chenEverybody: [
    "everybodyInvitesForEver",
    "endlessMarket",
    "cyclesInStep",
    "acceptanceNeverChanges",
    "nobodyComesAlone",
    "nobodyLeaves",
    "noChance",
  ],
  chenNewest: [
    "endlessMarket",
    "cyclesInStep",
    "acceptanceNeverChanges",
    "nobodyComesAlone",
    "nobodyLeaves",
    "noChance",
  ],
  bass: [
    "everybodyInvitesForEver",
    "nobodyTires",
    "nobodyLeaves",
    "everybodyMeetsEverybody",
    "joiningTakesNoTime",
    "acceptanceNeverChanges",
    "everybodyAlike",
    "noChance",
  ],
  logistic: [
    "everybodyInvitesForEver",
    "nobodyTires",
    "nobodyLeaves",
    "everybodyMeetsEverybody",
    "acceptanceNeverChanges",
    "nobodyComesAlone",
    "everybodyAlike",
    "noChance",
  ],
};

/** Chen's printed formula has everybody invite all their invitations again: K of them in every period. No run does. */
const alwaysBroken = (name: FormulaName, assumption: Assumption): boolean =>
  name === "chenEverybody" && assumption === "everybodyInvitesForEver";

/**
 * What a formula takes for granted and a run breaks, as a rule the gravest first.
 * @param acting the acting parameters
 */
export function brokenAssumptions(name: FormulaName, acting: Parameters): readonly Assumption[] {
  return takenForGranted[name].filter(
    (assumption) => alwaysBroken(name, assumption) || isBroken[assumption](acting),
  );
}
