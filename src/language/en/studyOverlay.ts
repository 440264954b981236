/** Words on the curve beside runs, numbers and forecasts that stand on it. */
export const yourNumbers = "your numbers";
export const yourActive = "your active";
export const yourNumbersActive = "your numbers: active";

export const futures = { soonFull: "soon full", goesOn: "goes on" } as const;
export const heldBack = "held back";
export const forecast = "forecast: 9 in 10";

export const otherSettings = "with other settings";
export const mostRuns = "9 in 10 runs";
export const halfOfThem = "half of them";
