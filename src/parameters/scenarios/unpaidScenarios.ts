import * as text from "#language/scenarioNames.ts";
import { fromNeutral } from "../fromNeutral.ts";
import type { Scenario } from "../scenario.ts";

const opening: Scenario = {
  key: "opening",
  name: text.names.opening,
  settings: {},
  points: [],
};

const wordOfMouth: Scenario = {
  key: "word-of-mouth",
  name: text.names["word-of-mouth"],
  settings: fromNeutral({
    market: "mixed",
    population: 50_000,
    startingMembers: 20,
    organicPerDay: 40,
    inviteStyle: "steady",
    invitesPerWeek: 2,
    enthusiasmHalfLife: 10,
    promoterShare: 0.6,
    conversion: 0.22,
    cycleDays: 5,
    cycleShape: "exponential",
    churnPerMonth: 0.3,
    days: 120,
  }),
  points: [],
};

const mailing: Scenario = {
  key: "mailing",
  name: text.names.mailing,
  settings: fromNeutral({
    market: "mixed",
    population: 100_000,
    startingMembers: 20,
    organicPerDay: 2,
    invitesPerMember: 300,
    inviteSpread: "geometric",
    sendDelayDays: 14,
    conversion: 0.001,
    burn: 0.5,
    cycleDays: 2,
    cycleShape: "exponential",
    churnPerMonth: 0.1,
    days: 180,
  }),
  points: [],
};

const conversations: Scenario = {
  key: "conversations",
  name: text.names.conversations,
  settings: {
    ...mailing.settings,
    invitesPerMember: 8,
    conversion: 0.22,
    burn: 0,
    cycleDays: 10,
    cycleShape: "staged",
    cycleStages: 2,
  },
  points: [],
};

const targeted: Scenario = {
  key: "targeted",
  name: text.names.targeted,
  settings: fromNeutral({
    market: "mixed",
    population: 50_000,
    startingMembers: 20,
    invitesPerMember: 6,
    inviteSpread: "poisson",
    sendDelayDays: 7,
    conversion: 0.3,
    fitShare: 0.2,
    misfitConversion: 0.05,
    targeting: 0.7,
    cycleDays: 4,
    cycleShape: "exponential",
  }),
  points: [],
};

const untargeted: Scenario = {
  key: "untargeted",
  name: text.names.untargeted,
  settings: { ...targeted.settings, targeting: 0 },
  points: [],
};

const friends: Scenario = {
  key: "friends",
  name: text.names.friends,
  settings: fromNeutral({
    market: "network",
    network: "small-world",
    population: 20_000,
    rewiring: 0.02,
    startingMembers: 20,
    inviteStyle: "steady",
    invitesPerWeek: 5,
    enthusiasmHalfLife: 21,
    conversion: 0.12,
    fatigue: 0.5,
    burn: 0.3,
    maxAsks: 5,
    cycleDays: 4,
    cycleShape: "exponential",
    churnPerMonth: 0.15,
    days: 180,
  }),
  points: [],
};

const networkEffect: Scenario = {
  key: "network-effect",
  name: text.names["network-effect"],
  settings: fromNeutral({
    market: "network",
    network: "communities",
    population: 20_000,
    communities: 100,
    startingMembers: 30,
    startPlacement: "neighbours",
    inviteStyle: "circle",
    sendDelayDays: 14,
    conversion: 0.12,
    networkEffect: 0.6,
    stickiness: 0.5,
    cycleDays: 4,
    cycleShape: "exponential",
    churnPerMonth: 0.25,
  }),
  points: [],
};

const networking: Scenario = {
  key: "networking",
  name: text.names.networking,
  settings: fromNeutral({
    market: "network",
    network: "communities",
    population: 5_000,
    contacts: 40,
    communities: 25,
    mixing: 0.15,
    startingMembers: 10,
    inviteStyle: "steady",
    invitesPerWeek: 0.5,
    conversion: 0.21,
    maxAsks: 2,
    cycleDays: 90,
    cycleShape: "staged",
    cycleStages: 3,
    churnPerMonth: 0.02,
    days: 1_460,
  }),
  points: [],
};

const skok: Scenario = {
  key: "skok",
  name: text.names.skok,
  settings: fromNeutral({
    startingMembers: 10,
    invitesPerMember: 10,
    conversion: 0.2,
    cycleDays: 2,
    days: 20,
    seed: 26,
  }),
  points: [{ day: 20, people: 20_470, label: text.points.skok.formula }],
};

/** Scenarios in which nobody is paid, in the order of the gallery. */
export const unpaidScenarios: readonly Scenario[] = [
  opening,
  wordOfMouth,
  mailing,
  conversations,
  targeted,
  untargeted,
  friends,
  networkEffect,
  networking,
  skok,
];
