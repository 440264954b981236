export const generation = "generation";
export const extinctByThen = "families extinct by then";
export const source = "Harris, The Theory of Branching Processes (1963); Athreya & Ney (1972).";
export const what = ["families that die out"] as const;

export const V12 = {
  title: "K is 1.5, and four in ten die out all the same",
  says: "One member starts, and everybody brings 1.5 on average, by chance around five invitations. Even so, 41.7 % of such families end by themselves, nearly all within a few generations.",
  notices: ["very unequal numbers of invitations (geometric for Poisson)"],
} as const;

export const V14 = {
  title: "The same K, very unequal inviters: two in three die out",
  says: "Most invite nobody or one, a few invite many; the mean is still five, and K still 1.5. Now two families in three die out.",
  notices: ["equal chances for all inviters (Poisson for geometric)"],
} as const;

export const V15 = {
  title: "The same K, everybody invites exactly five: one in three",
  says: "Everybody sends exactly five invitations, and K is still 1.5. Now 31.9 % die out: the more alike the inviters, the safer the start.",
  notices: ["very unequal numbers of invitations (geometric for fixed)"],
} as const;

export const V17 = {
  title: "Most that end, end early",
  says: "Of families with K = 1.5, 22 % end with the first member, 31 % by the second generation, 36 % by the third. After the fifth, few more end.",
  source: "Harris, The Theory of Branching Processes (1963), by iterating the generating function.",
  notices: ["a K 5 % too high"],
  extinctBy: (generation: string): string => `extinct by generation ${generation}`,
} as const;
