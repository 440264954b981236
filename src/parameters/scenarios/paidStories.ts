import * as text from "#language/scenarios/paid.ts";
import type { ScenarioStory } from "../scenario.ts";

const affiliate: ScenarioStory = {
  kind: "somebody",
  ...text.affiliate,
  beside: [{ says: text.beside.twiceThePromoters, parameters: { promoterShare: 0.1 } }],
};

const mlm: ScenarioStory = {
  kind: "somebody",
  ...text.mlm,
  beside: [
    { says: text.beside.unilevel, scenario: "unilevel" },
    { says: text.beside.nobodyOutside, plan: { retailCustomers: 0 } },
    {
      says: text.beside.quitters,
      parameters: { quitWithoutRecruitsDays: 30 },
    },
  ],
};

const unilevel: ScenarioStory = {
  kind: "somebody",
  ...text.unilevel,
  beside: [
    { says: text.beside.twoLevels, scenario: "mlm" },
    { says: text.beside.asManyOutside, plan: { retailCustomers: 2 } },
  ],
};

const pyramid: ScenarioStory = {
  kind: "somebody",
  ...text.pyramid,
  beside: [
    { says: text.beside.oneLevel, plan: { entrySplit: [0.5] } },
    {
      says: text.beside.oneLevelFew,
      parameters: { population: 1_000 },
      plan: { entrySplit: [0.5] },
    },
    {
      says: text.beside.oneLevelMany,
      parameters: { population: 100_000 },
      plan: { entrySplit: [0.5] },
    },
    { says: text.beside.threeDays, parameters: { cycleDays: 3 } },
    {
      says: text.beside.quitters,
      parameters: { quitWithoutRecruitsDays: 30 },
    },
  ],
};

/** What is told of the scenarios in which somebody is paid. */
export const paidStories = { affiliate, mlm, unilevel, pyramid };
