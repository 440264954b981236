/** Cycle time beats K. */
export const title = "Cycle time beats K";
export const idea = "How soon an invitation is answered counts for more than how many say yes.";

export const strong = {
  title: "A strong invitation",
  says: [
    "Ten people begin. Everybody invites ten others, once, and 20 % of them join: K is 2.",
    "It takes ten days from an invitation to the joining. Draw the first 60 days.",
  ],
  asks: "How many will have joined?",
  remarks: ["Every ten days there is one round, and each round is about twice as large as the one before."],
} as const;

export const faster = {
  title: "A weaker one that is faster",
  says: ["Now only 14 % join: K falls from 2 to 1.4. But they answer within three days instead of ten."],
  asks: "How many will have joined after the same 60 days?",
  choices: ["Fewer than 500", "500 to 2,500", "2,500 to 5,000", "More than 5,000"],
  remarks: [
    "In all {joined} joined. Each round is smaller than with K = 2, but in 60 days there are twenty rounds instead of six.",
    "In all {joined} joined. Luck at the very start counts for all rounds.",
  ],
} as const;

export const waiting = {
  title: "Only the waiting",
  says: [
    "K is 2 again. Change nothing but the cycle time, and watch the end.",
    "The run stops at 200,000 members, so that it stays small.",
  ],
  remarks: [
    "All 200,000 were there on day {lastJoinDay}, with the very same K.",
    "{joined} after {days} days: more rounds fit into the same time.",
    "{joined} after {days} days: few rounds fit into the time.",
  ],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "There are as many rounds as the cycle time fits into the days, and each one multiplies by K.",
    "So half the waiting does not double the members: it squares how far they grow.",
    "Where K is below 1, no speed helps.",
  ],
} as const;
