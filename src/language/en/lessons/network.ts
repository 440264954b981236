/** Network effects and thresholds. */
export const title = "Network effects and thresholds";
export const idea =
  "Where each friend who is in makes the next yes likelier, standing close together counts.";

export const without = {
  title: "Without it",
  says: [
    "20,000 people live in groups of 200. 30 neighbours begin, and members ask everybody they know, once.",
    "It makes no difference yet how many of one’s friends are in.",
  ],
  remarks: ["{joined} joined in a year, and {left} of them have left again."],
} as const;

export const withIt = {
  title: "With it",
  says: ["Now every friend who is already in makes a yes likelier, and staying too.", "Draw the year."],
  asks: "How many will have joined?",
  remarks: [
    "It begins as slowly as before. Half of them were in on day {halfDay}, and then nearly everybody: each group that is full pulls at the next.",
    "It began as slowly as before, and this time luck kept it small.",
  ],
} as const;

export const twoOthers = {
  title: "Not before two others",
  says: [
    "Now everybody waits until two of their friends are in.",
    "The 30 who begin live scattered all over.",
  ],
  asks: "How many will have joined after a year?",
  choices: ["Nearly everybody", "Some thousands", "Hardly anybody"],
  remarks: [
    "{joined}, the 30 included. Hardly anybody has two friends among them, so nobody moves.",
    "{joined}, the 30 included: few have two friends among them.",
  ],
} as const;

export const closeTogether = {
  title: "The same 30, close together",
  says: ["The same rule, and again 30 begin: this time they are neighbours."],
  remarks: [
    "{joined} joined: about as many as live in a group or two. It fills the group that it began in, and stops where people have only one friend inside.",
    "{joined} joined.",
  ],
} as const;

export const where = {
  title: "Where it begins",
  says: ["Choose who begins, and how many friends people wait for."],
  remarks: [
    "{joined}: nobody is surrounded enough to move.",
    "{joined}: it fills what lies close, and stops at the edge.",
    "{joined}: nothing holds it back.",
  ],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "A network effect needs friends who are in already: few in one place do more than many all over.",
    "That is why some services begin in one school, one town, one firm.",
  ],
} as const;
