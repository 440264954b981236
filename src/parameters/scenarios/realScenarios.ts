import * as text from "#language/scenarioNames.ts";
import { fromNeutral } from "../fromNeutral.ts";
import { plans } from "../plans.ts";
import type { Scenario } from "../scenario.ts";

const hotmail: Scenario = {
  key: "hotmail",
  name: text.names.hotmail,
  settings: fromNeutral({
    market: "mixed",
    population: 53_500,
    peopleEach: 200,
    organicPerDay: 2.75,
    inviteStyle: "steady",
    invitesPerWeek: 0.6,
    conversion: 0.25,
    cycleDays: 1,
    cycleShape: "exponential",
    churnPerMonth: 0.05,
    days: 547,
  }),
  points: [
    { day: 27, people: 20_000, label: text.points.hotmail.july },
    { day: 190, people: 1_000_000, label: text.points.hotmail.january },
    { day: 225, people: 2_000_000, label: text.points.hotmail.february },
    { day: 545, people: 9_500_000, label: text.points.hotmail.reuters },
    { day: 545, people: 12_000_000, label: text.points.hotmail.investors },
  ],
};

const dropbox: Scenario = {
  key: "dropbox",
  name: text.names.dropbox,
  settings: fromNeutral({
    market: "mixed",
    population: 100_000,
    peopleEach: 200,
    startingMembers: 500,
    organicPerDay: 4,
    inviteStyle: "steady",
    invitesPerWeek: 0.29,
    conversion: 0.19,
    cycleDays: 7,
    cycleShape: "exponential",
    churnPerMonth: 0.03,
    days: 480,
  }),
  points: [
    { day: 0, people: 100_000, label: text.points.dropbox.first },
    { day: 457, people: 4_000_000, label: text.points.dropbox.last },
  ],
};

const facebook: Scenario = {
  key: "facebook",
  name: text.names.facebook,
  settings: fromNeutral({
    market: "mixed",
    population: 47_500,
    peopleEach: 20_000,
    startingMembers: 50,
    inviteStyle: "steady",
    invitesPerWeek: 0.2,
    conversion: 0.13,
    cycleDays: 7,
    cycleShape: "exponential",
    churnPerMonth: 0.01,
    returnPerMonth: 0.3,
    days: 2_556,
    seed: 3,
  }),
  points: [
    { day: 0, people: 1e6, label: text.points.facebook.of2004 },
    { day: 365, people: 5.5e6, label: text.points.facebook.of2005 },
    { day: 730, people: 12e6, label: text.points.facebook.of2006 },
    { day: 1_095, people: 58e6, label: text.points.facebook.of2007 },
    { day: 1_468, people: 150e6, label: text.points.facebook.of2008 },
    { day: 1_826, people: 360e6, label: text.points.facebook.of2009 },
    { day: 2_191, people: 608e6, label: text.points.facebook.of2010 },
    { day: 2_556, people: 845e6, label: text.points.facebook.of2011 },
  ],
  pointsOf: "active",
};

const whatsapp: Scenario = {
  key: "whatsapp",
  name: text.names.whatsapp,
  settings: fromNeutral({
    market: "mixed",
    population: 100_000,
    peopleEach: 40_000,
    startingMembers: 5_000,
    organicPerDay: 20,
    inviteStyle: "steady",
    invitesPerWeek: 0.02,
    conversion: 0.08,
    cycleDays: 7,
    cycleShape: "exponential",
    churnPerMonth: 0.01,
    returnPerMonth: 0.3,
    days: 2_520,
  }),
  points: [
    { day: 0, people: 200e6, label: text.points.whatsapp.first },
    { day: 247, people: 400e6, label: text.points.whatsapp.second },
    { day: 371, people: 500e6, label: text.points.whatsapp.third },
    { day: 1_021, people: 1e9, label: text.points.whatsapp.fourth },
    { day: 2_493, people: 2e9, label: text.points.whatsapp.last },
  ],
  pointsOf: "active",
};

const fhtm: Scenario = {
  key: "fhtm",
  name: text.names.fhtm,
  settings: fromNeutral({
    market: "mixed",
    population: 50_000,
    peopleEach: 10,
    startingMembers: 30,
    inviteStyle: "steady",
    invitesPerWeek: 3,
    enthusiasmHalfLife: 30,
    promoterShare: 0.5,
    conversion: 0.22,
    cycleDays: 10,
    cycleShape: "exponential",
    churnPerMonth: 0.12,
    days: 1_460,
  }),
  plan: plans.fhtm,
  points: [{ day: 1_460, people: 350_000, label: text.points.fhtm.all }],
};

/** What really happened, in the order of the gallery. */
export const realScenarios: readonly Scenario[] = [hotmail, dropbox, facebook, whatsapp, fhtm];
