export const conversion = "conversion";
export const reached = "reached";
export const higherConversion = "a conversion 5 % too high";

export const V46 = {
  title: "Four contacts each: how far it gets",
  says: "Everybody knows four people and asks each once, and half of those asked say yes. If it takes off at all, 85 % join in the end; 15 % are never reached, although nobody is cut off.",
  source: "Newman, Spread of epidemic disease on networks (2002).",
  what: ["reached, where it takes off"],
  counts: "outbreaks",
} as const;

export const V48 = {
  title: "Four contacts on average: how far, and whether at all",
  says: "The same among random contacts, with a conversion of 40 %. Here the share of starts that take off and the share of people they reach are the same number, 64 %.",
  source: "Newman (2002): S = 1 − e^(−⟨k⟩TS).",
  what: ["reached, where it takes off", "starts that take off"],
  counts: "outbreaks",
} as const;

export const V44 = {
  title: "In a ring it walks, it does not explode",
  says: "1,001 people in a ring, each with ten contacts; everybody asks, everybody says yes, every day. Ten more join each day, no more: the same K that explodes among strangers walks among neighbours.",
  source: "Geometry: 1 + 10t.",
  notices: ["a cycle time 5 % too short"],
  what: ["members on day 100", "days with another number than 1 + 10t"],
  x: "day",
  y: "members",
} as const;

export const V54 = {
  title: "Who waits for two friends",
  says: "In a ring, everybody joins as soon as two contacts are in. Two neighbours start. With four contacts each, two more join every day; with two contacts each, nobody ever does.",
  source: "Centola & Macy, Complex contagions and the weakness of long ties (2007).",
  notices: ["one active contact that suffices"],
  what: [
    "members on day 200, four contacts",
    "days with another number than 2 + 2t",
    "members on day 200, two contacts",
  ],
  names: ["four contacts", "two contacts"],
  x: "day",
  y: "members",
} as const;
