/** How many contacts people have. */
export const kinds = {
  fourEach: "four each",
  random: "random",
  three: "1, 5 or 10",
  powerLaw: "power law",
} as const;

export const V51 = {
  title: "Below a threshold nothing takes off",
  says: "Along contacts there is a critical conversion: ⟨k⟩ ÷ (⟨k²⟩ − ⟨k⟩), smaller where a few know many. A fifth below it none of the starts reaches 5 % of the people; at one and a half times many do.",
  source: "Newman (2002); Molloy & Reed (1995).",
  notices: ["the variance of the contacts for their mean square"],
  critical: (network: string): string => `critical conversion, ${network}`,
  below: (network: string): string => `taking off at 0.8 of it, ${network}`,
  above: (network: string): string => `taking off at 1.5 times, ${network}`,
  counts: "starts each",
  x: "conversion ÷ critical conversion",
  y: "starts that take off",
} as const;
