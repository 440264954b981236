import { fromNeutral } from "../fromNeutral.ts";
import { plans } from "../plans.ts";
import type { Scenario } from "../scenario.ts";

const hotmail: Scenario = {
  key: "hotmail",
  name: "Hotmail 1996–97",
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
    { day: 27, people: 20_000, label: "20,000, end of July 1996" },
    { day: 190, people: 1_000_000, label: "1 million, January 1997" },
    { day: 225, people: 2_000_000, label: "2 million, five weeks later" },
    { day: 545, people: 9_500_000, label: "9.5 million, Reuters" },
    { day: 545, people: 12_000_000, label: "12 million, its investors" },
  ],
};

const dropbox: Scenario = {
  key: "dropbox",
  name: "Dropbox 2008–09",
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
    { day: 0, people: 100_000, label: "100,000, September 2008" },
    { day: 457, people: 4_000_000, label: "4 million, turn of 2009/10" },
  ],
};

const facebook: Scenario = {
  key: "facebook",
  name: "Facebook 2005–11",
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
    { day: 0, people: 1e6, label: "1 million, end of 2004" },
    { day: 365, people: 5.5e6, label: "5.5 million" },
    { day: 730, people: 12e6, label: "12 million" },
    { day: 1_095, people: 58e6, label: "58 million, end of 2007" },
    { day: 1_468, people: 150e6, label: "150 million" },
    { day: 1_826, people: 360e6, label: "360 million, end of 2009" },
    { day: 2_191, people: 608e6, label: "608 million" },
    { day: 2_556, people: 845e6, label: "845 million, end of 2011" },
  ],
  pointsOf: "active",
};

const whatsapp: Scenario = {
  key: "whatsapp",
  name: "WhatsApp 2013–20",
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
    { day: 0, people: 200e6, label: "200 million, April 2013" },
    { day: 247, people: 400e6, label: "400 million" },
    { day: 371, people: 500e6, label: "500 million, April 2014" },
    { day: 1_021, people: 1e9, label: "1 billion, February 2016" },
    { day: 2_493, people: 2e9, label: "2 billion, February 2020" },
  ],
  pointsOf: "active",
};

const fhtm: Scenario = {
  key: "fhtm",
  name: "Fortune Hi-Tech Marketing",
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
  points: [{ day: 1_460, people: 350_000, label: "more than 350,000 in four years" }],
};

/** What really happened, in the order of the gallery. */
export const realScenarios: readonly Scenario[] = [hotmail, dropbox, facebook, whatsapp, fhtm];
