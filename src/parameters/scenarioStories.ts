import type { ScenarioKey, ScenarioStory } from "./scenario.ts";

/** What the page tells of each scenario; a script of its own, as the first picture does without it. */
export const scenarioStories: Readonly<Record<ScenarioKey, ScenarioStory>> = {
  opening: {
    kind: "nobody",
    about: [
      "Ten friends start using an app and tell others, most eagerly in the first weeks.",
      "Notice how long almost nothing seems to happen, and how soon after that most invitations reach people who are already in.",
      "Try to stop it: lower the invitations a week, or raise the churn, until each member brings less than one.",
    ],
    sources: [],
    chosen: "Every number here is chosen: a plausible app, not a measured one.",
  },
  skok: {
    kind: "nobody",
    about: [
      "The best-known example of viral growth: ten customers send ten invitations each, one in five is accepted, and a cycle takes two days.",
      "Notice that the formula gives one number, 20,470, while each run is lucky or unlucky: most end between 15,000 and 26,000.",
      "Try a cycle time of 1 day: the run meets its limit of a million members before day 20, for which the formula gives 20,971,510.",
    ],
    sources: [
      "David Skok, “Lessons Learned – Viral Marketing”, forEntrepreneurs, 2009, crediting Stan Reiss with the formula: 10 · (2¹¹ − 1) ÷ (2 − 1) = 20,470.",
    ],
    chosen: "Every number is published. Only the seed is chosen: a run that ends close to the formula.",
  },
  hotmail: {
    kind: "real",
    about: [
      "Every message sent through the free mail service Hotmail ended in a line that invited its reader to join.",
      "Notice that the first million takes half a year and the second about five weeks, although no member tries any harder.",
      "Try 100,000 people in all: the early points hardly move, but the run ends near 20 million, far above what was published.",
    ],
    sources: [
      "Launched on 4 July 1996, here day 0; more than 20,000 by the end of that month and 1 million in January 1997: later accounts, among them ViralBlog, 2012.",
      "2 million five weeks after the first: Adam L. Penenberg, “Viral Loop”, 2009.",
      "9.5 million on 31 December 1997: Reuters, that day.",
      "Over 12 million in the first year and a half: Steve Jurvetson and Tim Draper, “Viral Marketing”, 1997, edited 1998.",
    ],
    chosen:
      "Only the points are published. How often members invite, how many accept, how fast, how many come by themselves and how many leave are chosen so that the curve meets them; so is the market of 10.7 million people, which sets where it ends, and so is the seed: with others some points are missed. The days in January and February 1997 are ours.",
    disputed:
      "The last point is disputed: Reuters gave 9.5 million, the investors 12 million, for about the same day. The run ends between the two. “Viral Loop” also gives 750,000 by early September 1996, which does not fit the other points and is left out.",
  },
  dropbox: {
    kind: "real",
    about: [
      "Dropbox gave free storage to both sides of an accepted invitation and grew from 100,000 users to 4 million in 15 months.",
      "Notice that nothing ever jumps: the curve bends upwards all the way, because there are ever more members to invite others.",
      "Try a run in which nobody joins by themselves: fewer than one user in ten comes that way, yet without them only about half as many join.",
    ],
    sources: [
      "Registered users, 100,000 in September 2008 and 4 million 15 months later: Drew Houston, “Startup Lessons Learned”, talk, April 2010. Day 0 is the end of September 2008.",
      "The same talk says that referrals raised sign-ups by 60 % and counts 2.8 million invitations in one month. Neither can be read off this run, which has one kind of invitation for everything that members do.",
    ],
    chosen:
      "Only the two points are published. How often members invite, how many accept, how fast, how many come by themselves and how many leave are chosen so that the curve meets them. So is the market of 20 million people.",
  },
};
