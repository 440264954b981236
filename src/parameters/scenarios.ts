import { completeParameters, neutralParameters } from "./completeParameters.ts";
import type { Parameters } from "./parameterTable.ts";
import type { Scenario, ScenarioKey } from "./scenario.ts";

export type { Scenario, ScenarioKey } from "./scenario.ts";

/** Everything that is not named has no effect. */
const fromNeutral = (settings: Partial<Parameters>): Parameters => ({ ...neutralParameters, ...settings });

const opening: Scenario = {
  key: "opening",
  name: "A new app, ten friends",
  about: [
    "Ten friends start using an app and tell others, most eagerly in the first weeks.",
    "Notice how long almost nothing seems to happen, and how soon after that most invitations reach people who are already in.",
    "Try to stop it: lower the invitations a week, or raise the churn, until each member brings less than one.",
  ],
  settings: {},
  published: null,
  chosen: "Every number here is chosen: a plausible app, not a measured one.",
};

const skok: Scenario = {
  key: "skok",
  name: "Skok's example",
  about: [
    "The best-known example of viral growth: ten customers send ten invitations each, one in five is accepted, and a cycle takes two days.",
    "Notice that the formula gives one number, 20,470, while each run is lucky or unlucky: most end between 15,000 and 26,000.",
    "Try a cycle time of 1 day: the run meets its limit of a million members before day 20, for which the formula gives 20,971,510.",
  ],
  settings: fromNeutral({
    startingMembers: 10,
    inviteStyle: "burst",
    invitesPerMember: 10,
    conversion: 0.2,
    cycleDays: 2,
    days: 20,
    seed: 26,
  }),
  published: {
    of: "joined",
    points: [{ day: 20, people: 20_470, label: "20,470 by the formula" }],
    sources: [
      "David Skok, “Lessons Learned – Viral Marketing”, forEntrepreneurs, 2009, crediting Stan Reiss with the formula: 10 · (2¹¹ − 1) ÷ (2 − 1) = 20,470.",
    ],
  },
  chosen: "Every number is published. Only the seed is chosen: a run that ends close to the formula.",
};

const hotmail: Scenario = {
  key: "hotmail",
  name: "Hotmail 1996–97",
  about: [
    "Every message sent through the free mail service Hotmail ended in a line that invited its reader to join.",
    "Notice that the first million takes half a year and the second about five weeks, although no member tries any harder.",
    "Try 100,000 people in all: the early points hardly move, but the run ends near 20 million, far above what was published.",
  ],
  settings: fromNeutral({
    market: "mixed",
    population: 53_500,
    peopleEach: 200,
    startingMembers: 1,
    organicPerDay: 2.75,
    inviteStyle: "steady",
    invitesPerWeek: 0.6,
    conversion: 0.25,
    cycleDays: 1,
    cycleShape: "exponential",
    churnPerMonth: 0.05,
    days: 547,
  }),
  published: {
    of: "joined",
    points: [
      { day: 27, people: 20_000, label: "20,000, end of July 1996" },
      { day: 190, people: 1_000_000, label: "1 million, January 1997" },
      { day: 225, people: 2_000_000, label: "2 million, five weeks later" },
      { day: 545, people: 9_500_000, label: "9.5 million, Reuters" },
      { day: 545, people: 12_000_000, label: "12 million, its investors" },
    ],
    sources: [
      "Launched on 4 July 1996, here day 0; more than 20,000 by the end of that month and 1 million in January 1997: later accounts, among them ViralBlog, 2012.",
      "2 million five weeks after the first: Adam L. Penenberg, “Viral Loop”, 2009.",
      "9.5 million on 31 December 1997: Reuters, that day.",
      "Over 12 million in the first year and a half: Steve Jurvetson and Tim Draper, “Viral Marketing”, 1997, edited 1998.",
    ],
  },
  chosen:
    "Only the points are published. How often members invite, how many accept, how fast, how many come by themselves and how many leave are chosen so that the curve meets them; so is the market of 10.7 million people, which sets where it ends, and so is the seed: with others some points are missed. The days in January and February 1997 are ours.",
  disputed:
    "The last point is disputed: Reuters gave 9.5 million, the investors 12 million, for about the same day. The run ends between the two. “Viral Loop” also gives 750,000 by early September 1996, which does not fit the other points and is left out.",
};

const dropbox: Scenario = {
  key: "dropbox",
  name: "Dropbox 2008–09",
  about: [
    "Dropbox gave free storage to both sides of an accepted invitation and grew from 100,000 users to 4 million in 15 months.",
    "Notice that nothing ever jumps: the curve bends upwards all the way, because there are ever more members to invite others.",
    "Try a run in which nobody joins by themselves: fewer than one user in ten comes that way, yet without them only about half as many join.",
  ],
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
  published: {
    of: "joined",
    points: [
      { day: 0, people: 100_000, label: "100,000, September 2008" },
      { day: 457, people: 4_000_000, label: "4 million, turn of 2009/10" },
    ],
    sources: [
      "Registered users, 100,000 in September 2008 and 4 million 15 months later: Drew Houston, “Startup Lessons Learned”, talk, April 2010. Day 0 is the end of September 2008.",
      "The same talk says that referrals raised sign-ups by 60 % and counts 2.8 million invitations in one month. Neither can be read off this run, which has one kind of invitation for everything that members do.",
    ],
  },
  chosen:
    "Only the two points are published. How often members invite, how many accept, how fast, how many come by themselves and how many leave are chosen so that the curve meets them. So is the market of 20 million people.",
};

/** All scenarios in the order of the menu; the first is the one that an empty link stands for. */
export const scenarios: readonly Scenario[] = [opening, skok, hotmail, dropbox];

/** The scenario of a key; undefined for any other text. */
export const findScenario = (key: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.key === key);

/** The complete setting of a scenario. */
export function scenarioParameters(key: ScenarioKey): Parameters {
  return completeParameters(findScenario(key)?.settings ?? {});
}
