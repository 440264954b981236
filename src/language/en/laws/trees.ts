export const V60 = {
  title: "Half of all bring nobody, by chance alone",
  says: "All are equally good at inviting, and nobody leaves. Still half of the members have brought nobody when the thousandth joins, and at any other time: somebody is always new.",
  source: "Najock & Heyde (1982): mean n/2, variance n/12.",
  notices: ["a cycle time of three days instead of none"],
  what: ["members without recruits"],
  x: "members without recruits",
  y: "runs",
} as const;

export const V61 = {
  title: "A quarter bring one, an eighth two, and so on",
  says: "Among 10,000 members who are equally good at inviting, each further recruit is half as frequent. The few with ten recruits were early, not better.",
  source: "Meir & Moon (1988): 2^−(k+1).",
  notices: ["an interest that halves in ten days"],
  withRecruits: (recruits: number, told: string): string =>
    `members with ${told} ${recruits === 1 ? "recruit" : "recruits"}`,
  x: "recruits",
  y: "members",
} as const;

export const V64 = {
  title: "Broadcast or chain: one number tells them apart",
  says: "Structural virality is the mean number of steps between two members. In a star, where one brings everybody, it is 1.98; in a chain of a hundred 33.7; if everybody brings two, in between.",
  source: "Goel, Anderson, Hofman & Watts (2016), from Wiener’s index.",
  notices: ["n² for n(n − 1) in the mean"],
  what: ["star of 100", "chain of 100", "two each, four rows"],
  y: "steps between two members",
  names: ["star\nof 100", "chain\nof 100", "two each,\nfour rows"],
} as const;
