/** Two futures that fit numbers alike. */
export const names = { soonFull: "soon full", goesOn: "goes on" } as const;

const titles = { soonFull: "Soon full", goesOn: "It goes on" } as const;

const leadsTo = (name: keyof typeof titles, people: string, joined: string, day: string): string =>
  `${titles[name]}: ${people}, and ${joined} will have joined by ${day}.`;

/** Where a future leads in a market of so many. @param day "3 March 2027" or "day 120" */
export const inMarket = (
  name: keyof typeof titles,
  people: string,
  joined: string,
  day: string,
  _isDated: boolean,
): string => leadsTo(name, `there are ${people} people`, joined, day);

/** Where it leads in a market without an end. */
export const inUnlimited = (
  name: keyof typeof titles,
  joined: string,
  day: string,
  _isDated: boolean,
): string => leadsTo(name, "there is no end of people", joined, day);

// That it leads beyond the forecast.
export const belowForecast =
  "That is beyond the nine of ten above: of all the markets that fit, most are larger.";
export const aboveForecast =
  "That is beyond the nine of ten above: of all the markets that fit, most are smaller.";

// What their picture shows.
export const followedBeyond = (until: string, _isDated: boolean): string =>
  `Who has joined. The numbers end at the first upright line, the forecast at the second; beyond it the two are followed to ${until}.`;
export const followed = (until: string, _isDated: boolean): string =>
  `Who has joined, to ${until}; the numbers end at the upright line.`;
