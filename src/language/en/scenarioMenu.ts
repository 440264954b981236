export const choose = "Choose a scenario";
/** What is said before the name of the scenario at hand. */
export const current = "Scenario: ";
export const all = "Scenarios";
