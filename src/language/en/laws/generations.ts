export const V09 = {
  title: "Generations multiply",
  says: "Three start and everybody brings four: 3, 12, 48, 192 … members in one generation after the other.",
  source: "mᵍ, the definition of a generation.",
  notices: ["a fraction of an invitation too many", "recruits counted to their sponsor's generation"],
  membersOf: (generation: string): string => `members of generation ${generation}`,
  x: "generation",
  y: "members",
} as const;

export const V20 = {
  title: "Below 1, K still doubles what advertising brings",
  says: "Ten people a day come by themselves. Each brings half a person more, who brings half a person more, and so on: before long 20 a day join, 10 ÷ (1 − K) with K = ½.",
  source: "B ÷ (1 − K), the geometric series.",
  notices: ["5 % too many who come by themselves"],
  what: ["joins a day, from day 61 to day 260"],
  x: "day",
  y: "joins a day",
} as const;
