import * as text from "#language/scenarios/unpaid.ts";
import type { ScenarioStory } from "../scenario.ts";

const opening: ScenarioStory = {
  kind: "nobody",
  ...text.opening,
  beside: [{ says: text.beside.halfTheInvitations, parameters: { invitesPerWeek: 2 } }],
};

const wordOfMouth: ScenarioStory = {
  kind: "nobody",
  ...text.wordOfMouth,
  beside: [{ says: text.beside.advertisingAlone, parameters: { promoterShare: 0 } }],
};

const mailing: ScenarioStory = {
  kind: "nobody",
  ...text.mailing,
  beside: [{ says: text.beside.conversations, scenario: "conversations" }],
};

const conversations: ScenarioStory = {
  kind: "nobody",
  ...text.conversations,
  beside: [{ says: text.beside.mailing, scenario: "mailing" }],
};

const targeted: ScenarioStory = {
  kind: "nobody",
  ...text.targeted,
  beside: [{ says: text.beside.untargeted, scenario: "untargeted" }],
};

const untargeted: ScenarioStory = {
  kind: "nobody",
  ...text.untargeted,
  beside: [{ says: text.beside.targeted, scenario: "targeted" }],
};

const friends: ScenarioStory = {
  kind: "nobody",
  ...text.friends,
  beside: [{ says: text.beside.nobodyTires, parameters: { fatigue: 0, burn: 0 } }],
};

const networkEffect: ScenarioStory = {
  kind: "nobody",
  ...text.networkEffect,
  beside: [
    {
      says: text.beside.worthTheSame,
      parameters: { networkEffect: 0, stickiness: 0 },
    },
  ],
};

const networking: ScenarioStory = {
  kind: "nobody",
  ...text.networking,
  beside: [{ says: text.beside.trustSooner, parameters: { cycleDays: 30 } }],
};

const skok: ScenarioStory = {
  kind: "nobody",
  ...text.skok,
  beside: [
    {
      says: text.beside.cyclesVary,
      parameters: { cycleShape: "exponential" },
    },
  ],
};

/** What is told of the scenarios in which nobody is paid. */
export const unpaidStories = {
  opening,
  "word-of-mouth": wordOfMouth,
  mailing,
  conversations,
  targeted,
  untargeted,
  friends,
  "network-effect": networkEffect,
  networking,
  skok,
};
