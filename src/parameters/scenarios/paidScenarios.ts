import * as text from "#language/scenarioNames.ts";
import { fromNeutral } from "../fromNeutral.ts";
import { plans } from "../plans.ts";
import type { Scenario } from "../scenario.ts";

const affiliate: Scenario = {
  key: "affiliate",
  name: text.names.affiliate,
  settings: fromNeutral({
    market: "mixed",
    population: 100_000,
    startingMembers: 20,
    organicPerDay: 10,
    invitesPerMember: 200,
    inviteSpread: "geometric",
    sendDelayDays: 90,
    promoterShare: 0.05,
    conversion: 0.03,
    cycleDays: 10,
    cycleShape: "exponential",
    churnPerMonth: 0.05,
    days: 540,
  }),
  plan: plans.affiliate,
  points: [],
};

const mlm: Scenario = {
  key: "mlm",
  name: text.names.mlm,
  settings: fromNeutral({
    market: "mixed",
    population: 50_000,
    startingMembers: 20,
    inviteStyle: "steady",
    invitesPerWeek: 2,
    enthusiasmHalfLife: 60,
    promoterShare: 0.6,
    conversion: 0.12,
    cycleDays: 14,
    cycleShape: "staged",
    cycleStages: 2,
    churnPerMonth: 0.055,
    churnShape: 0.8,
    days: 1_095,
  }),
  plan: plans.twoLevels,
  points: [],
};

const unilevel: Scenario = {
  key: "unilevel",
  name: text.names.unilevel,
  // The same people and the same luck: only the money goes other ways.
  settings: mlm.settings,
  plan: plans.unilevel,
  points: [],
};

const pyramid: Scenario = {
  key: "pyramid",
  name: text.names.pyramid,
  settings: fromNeutral({
    market: "mixed",
    population: 10_000,
    inviteStyle: "steady",
    invitesPerWeek: 3.5,
    conversion: 0.2,
    days: 180,
  }),
  plan: plans.pyramid,
  points: [],
};

/** Scenarios in which somebody is paid, in the order of the gallery. */
export const paidScenarios: readonly Scenario[] = [affiliate, mlm, unilevel, pyramid];
