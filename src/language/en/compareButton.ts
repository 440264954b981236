export const compare = "Compare";
export const compareMeans = "See it beside another scenario, or beside itself with other values";
export const besideWhat = "See it beside";
export const scenarios = "Scenarios to see it beside";

/** What is no scenario: each has a name, and what it is. */
export const asBefore = "As before";
export const asBeforeMeans = (scenario: string): string => `${scenario}, with all that was changed in it.`;
export const same = "The same again";
export const sameMeans = "Then change one value, or who is paid what, and see what that alone does.";

/** In two parts: the second is left out where there is little room. */
export const end = ["End", " the comparison"] as const;
export const endMeans = "Back to one run. Compare brings the other back as it was.";
