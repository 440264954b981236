export const difference = "The difference";
export const bothSides = "Both sides";
export const sideShown = "Side that is shown";
export const side = (letter: string, scenario: string): string => `Side ${letter}: ${scenario}`;
export const settingsOf = (letter: string): string => `Settings of ${letter} as a whole`;

export const sameScale = "Same scale";
export const sameScaleMeans =
  "A member has as much room in one graph as in the other, so that the larger one is larger";
/** Of one side, where each graph fills its own stage. */
export const drawnLarger = (times: string): string => `Drawn ${times} × as large as the other side`;
