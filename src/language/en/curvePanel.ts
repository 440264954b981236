export const curve = "Curve";
export const tabs = {
  adoption: "Adoption",
  joins: "Joins",
  fates: "Invitations",
  stages: "Stages",
  weeks: "K by week",
} as const;
/** Behind the name of the joins, where there is room. */
export const aDay = "a day";

/** The first curves: what the picture is called, and the line above it. */
export const adoption = { name: "Adoption curve", caption: "People" } as const;
export const joins = { name: "Joins a day", caption: "People a day" } as const;

export const log = "Log";
export const logMeans = "Logarithmic scale: equal growth is a straight line";
export const expected = "Expected";
export const expectedMeans = "What theory expects of this setting, without luck";

export const noExpectedCurve = (reason: string): string => `No expected curve: ${reason}`;
export const notWorkedOut = "it could not be worked out here.";
export const noTheory = "There is no theory for this setting.";
/** What could not be fetched. */
export const thisCurve = "This curve";
