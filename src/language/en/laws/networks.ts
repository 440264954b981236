export const V40 = {
  title: "Contacts by chance",
  says: "10,000 people, and any two know each other with the same small chance. Everybody has eight contacts on average, and how many have three or fifteen is known.",
  source: "Erdős & Rényi (1959): binomial, nearly Poisson; 40,000 pairs with a standard deviation of 200.",
  notices: ["one contact too many"],
  what: ["pairs who know each other", "p of the chi-square test over all numbers of contacts"],
  counts: "networks",
  x: "contacts of a person",
  y: "people",
} as const;

export const V42 = {
  title: "My friends know each other, less so in a small world",
  says: "In a ring of neighbours two thirds of the pairs among one’s contacts know each other. Move each tie elsewhere with a chance of 10 %, and 49 % are left: (1 − β)³ of them.",
  source: "Watts & Strogatz (1998); Barrat & Weigt (2000).",
  notices: ["10 % more ties moved"],
  what: ["in the ring", "with 10 % moved"],
  counts: "networks",
  x: "ties moved",
  y: "contacts who know each other",
} as const;

export const V43 = {
  title: "A ring is a large world",
  says: "A thousand people in a ring, each knowing the five to the left and the five to the right. From one to another it takes fifty handshakes on average, and twice as many in a ring of two thousand.",
  source: "Geometry: the mean of ⌈i/5⌉.",
  notices: ["two contacts too few"],
  what: ["handshakes, on average"],
  x: "people in the ring",
  y: "handshakes",
} as const;
