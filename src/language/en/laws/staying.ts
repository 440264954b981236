export const V27 = {
  title: "Five come every day, everybody stays twenty",
  says: "Nobody invites. Five people a day come by themselves and stay 20 days on average: 100 are active, and by how much that number varies is known too.",
  source: "The M/M/∞ queue: Poisson's law with mean 100.",
  notices: ["churn 10 % too high"],
  what: ["active on day 200", "their variance"],
  x: "active on day 200",
  y: "runs",
} as const;

export const V28 = {
  title: "Most who leave, leave early",
  says: "Of 10,000 members 83 % are still active after a day, 62 % after a week, 37 % after 30 days and 18 % after 90: who has stayed long is likely to stay on.",
  source: "Weibull’s law: S(t) = exp(−(t/30)^½).",
  notices: ["another shape, though the first 30 days stay as they are"],
  activeAfter: (days: number, told: string): string =>
    `still active after ${told} ${days === 1 ? "day" : "days"}`,
  x: "days since joining",
  y: "still active",
} as const;
