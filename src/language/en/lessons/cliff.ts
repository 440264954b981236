/** K, and why 1 is a cliff. */
export const title = "K, and why 1 is a cliff";
export const idea = "What matters is whether each member brings more than one other.";

export const oneBrings = {
  title: "One brings how many?",
  says: [
    "20 people begin. Each invites five friends, once.",
    "15 % of the invited say yes, so each member brings 5 × 15 % = 0.75 more. That number is called K.",
  ],
  asks: "How many will have joined after 120 days?",
  choices: ["Fewer than 500", "500 to 3,000", "More than 3,000"],
  remarks: [
    "In all {joined} joined, the 20 included, and the last one on day {lastJoinDay}: each round of invitations brings fewer than the one before, until it brings nobody.",
    "In all {joined} joined, the 20 included. Each round of invitations brings fewer than the one before.",
  ],
} as const;

export const aLittleMore = {
  title: "A little more",
  says: [
    "Now 25 % say yes instead of 15 %: K is 1.25.",
    "There are 10,000 people in all. Draw how many of them will have joined, day by day.",
  ],
  asks: "How many will have joined?",
  remarks: [
    "K rose by two thirds, and the members did not: they became many times as many, because each round now brings more than the one before.",
    "This time luck was bad. K above 1 lets it grow; it does not make sure that it does.",
  ],
} as const;

export const theEdge = {
  title: "Find the edge",
  says: [
    "Move the share who say yes, a little at a time, and watch the end of the curve.",
    "Where does it tip over?",
  ],
  remarks: [
    "{joined} have joined: it dies out. K is below 1, or hardly at it.",
    "{joined} have joined: this is the edge. One or two in a hundred who say yes make all the difference here.",
    "{joined} have joined: it takes off, and ends only because there are no more than {everybody} people.",
  ],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "K is how many each member brings: invitations × the share who say yes.",
    "Below 1 it fades, however many begin. Above 1 it grows until people run out.",
    "Near 1 a small change decides: that is the cliff.",
  ],
} as const;
