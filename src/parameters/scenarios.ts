import { completeParameters, neutralParameters } from "./completeParameters.ts";
import type { Parameters } from "./parameterTable.ts";
import { emptyPlan } from "./plan.ts";
import type { Scenario, ScenarioKey } from "./scenario.ts";
import type { Setting } from "./setting.ts";

export type { Scenario, ScenarioKey } from "./scenario.ts";

/** Everything that is not named has no effect. */
const fromNeutral = (settings: Partial<Parameters>): Parameters => ({ ...neutralParameters, ...settings });

const opening: Scenario = {
  key: "opening",
  name: "A new app, ten friends",
  settings: {},
  points: [],
};

const skok: Scenario = {
  key: "skok",
  name: "Skok's example",
  settings: fromNeutral({
    startingMembers: 10,
    inviteStyle: "burst",
    invitesPerMember: 10,
    conversion: 0.2,
    cycleDays: 2,
    days: 20,
    seed: 26,
  }),
  points: [{ day: 20, people: 20_470, label: "20,470 by the formula" }],
};

const hotmail: Scenario = {
  key: "hotmail",
  name: "Hotmail 1996–97",
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

/** All scenarios in the order of the gallery; the first is the one that an empty link stands for. */
export const scenarios: readonly Scenario[] = [opening, skok, hotmail, dropbox];

/** The scenario of a key; undefined for any other text. */
export const findScenario = (key: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.key === key);

/** The complete parameters of a scenario. */
export function scenarioParameters(key: ScenarioKey): Parameters {
  return completeParameters(findScenario(key)?.settings ?? {});
}

/** All that a scenario sets. */
export const scenarioSetting = (key: ScenarioKey): Setting => ({
  scenario: key,
  parameters: scenarioParameters(key),
  plan: findScenario(key)?.plan ?? emptyPlan,
});
