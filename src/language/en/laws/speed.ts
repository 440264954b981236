export const V30 = {
  title: "Not only how long an answer takes, but how it varies",
  says: "K is 2 and an answer takes five days on average, three times. If answers come at any time, some early, it grows 20 % a day; in four stages 15 %; if all take exactly five days, 14 %. The early answers invite early.",
  source: "Euler and Lotka's equation; Wallinga & Lipsitch, Proceedings of the Royal Society B (2007).",
  notices: ["three stages for four"],
  /** How answers come. */
  names: ["by chance", "in four stages", "always the same"],
  what: [
    "growth a day, answers by chance",
    "growth a day, answers in four stages",
    "growth a day, answers always the same",
  ],
  x: "day",
  y: "members",
} as const;

export const V32 = {
  title: "Waiting to invite, leaving and waiting for the answer",
  says: "Each member would bring 1.5 people, but sends late and may have left by then: K is 1.2. With five days until the invitation and five until the answer, the number doubles every 33 days.",
  source: "Euler and Lotka: 1 = n·c · δ/(δ + μ + r) · γ/(γ + r).",
  notices: ["churn 10 % too high"],
  what: ["growth a day", "K, as the app says it", "days to double, as the app says it"],
  x: "day",
  y: "joins in 10 days",
} as const;
