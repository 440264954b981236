/** Churn, the leaking bucket. */
export const title = "Churn, the leaking bucket";
export const idea = "Where members leave, more joining does not fill it: less leaving does.";

export const holds = {
  title: "A bucket that holds",
  says: ["Nobody invites here. 20 people a day come by themselves, and everybody stays."],
  remarks: ["{active} members after {days} days: a straight line, 20 more each day."],
} as const;

export const hole = {
  title: "A hole in it",
  says: [
    "As many come as before. But now 30 % of the members leave each month.",
    "Draw how many are active: members who have not left.",
  ],
  asks: "How many will be active?",
  remarks: [
    "{joined} joined, as before, and {left} of them have left. It levels off where as many leave each day as come: 20.",
  ],
} as const;

export const pourOrMend = {
  title: "Pour more, or mend it?",
  says: ["Here are the tap and the hole. Which of them fills the bucket?"],
  remarks: [
    "{active} are active of {joined} who joined: most of what was poured in has run out.",
    "{active} are active of {joined} who joined: most of them are still there.",
  ],
} as const;

export const holeAndK = {
  title: "The hole and K",
  says: [
    "Now members invite, one person a week each, for as long as they stay. Who leaves early invites few.",
    "Move the churn, and watch K.",
  ],
  remarks: [
    "Only {active} are left of {joined}, fewer than began: leaving has pushed K below 1.",
    "{active} are active of {joined}: it still grows, with most of them gone again.",
    "{active} are active of {joined}: they stay long enough to bring others.",
  ],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "With a steady inflow, members level off where as many leave as come.",
    "Leaving counts twice where members invite: it takes them away, and those they would have brought.",
  ],
} as const;
