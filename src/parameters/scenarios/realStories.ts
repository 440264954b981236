import * as text from "#language/scenarios/real.ts";
import type { ScenarioStory } from "../scenario.ts";

const hotmail: ScenarioStory = {
  kind: "real",
  ...text.hotmail,
  beside: [{ says: text.beside.largerMarket, parameters: { population: 100_000 } }],
};

const dropbox: ScenarioStory = {
  kind: "real",
  ...text.dropbox,
  beside: [{ says: text.beside.nobodyAlone, parameters: { organicPerDay: 0 } }],
};

const facebook: ScenarioStory = {
  kind: "real",
  ...text.facebook,
  beside: [{ says: text.beside.twiceTheMarket, parameters: { population: 95_000 } }],
};

const whatsapp: ScenarioStory = {
  kind: "real",
  ...text.whatsapp,
  beside: [
    {
      says: text.beside.invitationsAlone,
      parameters: { organicPerDay: 0, invitesPerWeek: 0.2 },
    },
  ],
};

const fhtm: ScenarioStory = {
  kind: "real",
  ...text.fhtm,
  beside: [{ says: text.beside.twiceThePeople, parameters: { population: 100_000 } }],
};

/** What is told of the real cases. */
export const realStories = { hotmail, dropbox, facebook, whatsapp, fhtm };
