export const V21 = {
  title: "Joining against leaving: the mean",
  says: "Everybody brings a person every five days and stays ten days on average. Ten starters become 74 active members in 20 days, if those who left bring nobody any more.",
  source: "Kendall, On the generalized “birth-and-death” process (1948).",
  notices: ["churn 10 % too high"],
  what: ["active on day 20"],
  x: "day",
  y: "active members",
} as const;

export const V22 = {
  title: "Joining against leaving: the end",
  says: "The same, from one member. After ten days nobody is active any more in 39 % of the runs, although growth is the rule.",
  source: "Kendall (1948): d(eʳᵗ − 1) ÷ (b eʳᵗ − d).",
  notices: ["churn 10 % too high"],
  what: ["runs with nobody active on day 10"],
  x: "day",
  y: "runs with nobody active",
} as const;

export const V24 = {
  title: "Joining against leaving: every number",
  says: "Of the runs that still live on day 10, the share with one active member, with two, three … falls by the same factor each time. A model that tosses its coins once a day fails here.",
  source: "Kendall (1948): geometric with B = b(eʳᵗ − 1) ÷ (b eʳᵗ − d).",
  notices: ["invitations 5 % too many"],
  what: ["p of the chi-square test over all numbers"],
  x: "active members on day 10",
  y: "living runs",
} as const;

export const V25 = {
  title: "Nobody leaves",
  says: "One member, who like everybody else brings 0.3 people a day and stays. After ten days there are 20 on average, but one run in twenty still has nobody but the first.",
  source: "Yule (1924): geometric with mean e³.",
  notices: ["invitations 5 % too many"],
  what: [
    "members on day 10",
    "runs in which the first is alone",
    "p of the chi-square test over all numbers",
  ],
  x: "members on day 10",
  y: "runs",
} as const;
