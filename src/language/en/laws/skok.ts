export const day = "day";
export const members = "members";
export const slowerCycle = "a cycle time 5 % too long";

export const V06 = {
  title: "Ten people, two friends each, every two days",
  says: "Ten members bring two more each, these two more each, and every round takes two days. After 20 days they are 20,470, to the person.",
  source: "David Skok, Lessons Learned: Viral Marketing (2009), formula credited to Stan Reiss.",
  what: ["members on day 20"],
} as const;

export const V07 = {
  title: "Half the cycle time beats any number of invitations",
  says: "The same with rounds of one day: 20,971,510 after 20 days, a thousand times as many. Here the dashed line of the app, which needs no run, is held against the formula. (The app itself stops at a million members.)",
  source: "David Skok, Lessons Learned: Viral Marketing (2009): “over 20 million”.",
  what: ["members expected on day 20"],
} as const;

export const V08 = {
  title: "The same by chance",
  says: "Now everybody invites ten and one in five says yes. Nineteen of twenty single runs (faint) end between 9,000 and 32,000; their mean is Skok’s number.",
  source: "Skok's formula, with binomial offspring.",
  notices: ["a conversion 5 % too high"],
  what: ["members on day 20, on average"],
} as const;
