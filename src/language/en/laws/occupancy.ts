export const V39 = {
  title: "As many invitations as people reach 63 % of them",
  says: "One member sends 100,000 invitations to 100,000 people, each to anybody. Some get two or three, and 37 % get none. (Everybody refuses, so that nothing else happens.)",
  source: "The classical occupancy problem: 1 − (1 − 1/N)ᴺ.",
  notices: ["invitations 5 % too few"],
  what: ["people reached"],
  x: "invitations for each person",
  y: "people reached",
} as const;
