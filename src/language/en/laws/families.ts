export const V11 = {
  title: "How far luck carries families apart",
  says: "Everybody brings 1.2 on average. The sixth generation has 3 members on average, but its variance is 29.7: most families have none, some have dozens.",
  source: "Harris, The Theory of Branching Processes (1963): σ²mⁿ⁻¹(mⁿ − 1)/(m − 1).",
  notices: ["the same number for everybody (fixed for Poisson)"],
  what: ["variance of the sixth generation"],
  x: "generation",
  y: "variance of its size",
} as const;

export const V18 = {
  title: "Below 1 every family ends, with 1 ÷ (1 − K) members",
  says: "With K = 0.8 one member becomes five, in the end and on average. Nearly half never bring anybody; a few families pass thirty.",
  source: "Otter, The multiplicative process (1949); Borel's law.",
  notices: ["a K 5 % too high"],
  what: ["members of a family, in the end"],
  x: "members of the family, in the end",
  y: "families",
} as const;
