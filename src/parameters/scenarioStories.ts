import type { ScenarioKey, ScenarioStory } from "./scenario.ts";
import { paidStories } from "./scenarios/paidStories.ts";
import { realStories } from "./scenarios/realStories.ts";
import { unpaidStories } from "./scenarios/unpaidStories.ts";

/** What the page tells of each scenario; a script of its own, as the first picture does without it. */
export const scenarioStories: Readonly<Record<ScenarioKey, ScenarioStory>> = {
  ...unpaidStories,
  ...paidStories,
  ...realStories,
};
