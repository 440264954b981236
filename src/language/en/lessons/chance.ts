/** Chance: the same numbers, many fates. */
export const title = "The same numbers, many fates";
export const idea = "K says what happens on average; what happens once is luck, most of all at the start.";

export const oneBegins = {
  title: "One person begins",
  says: ["One person begins. Members invite about six others, and 25 % of those join: K is 1.5."],
  remarks: ["In all {joined} joined, and they all go back to one."],
} as const;

export const onceMore = {
  title: "Once more",
  says: ["The same numbers, to the last digit. Only the luck is another."],
  asks: "How many will join this time?",
  choices: ["About as many", "Half as many, or fewer", "Hardly anybody"],
  remarks: ["The first one’s invitations were all refused, and there was nobody else to go on."],
} as const;

export const ownLuck = {
  title: "Your own luck",
  says: ["Press “New luck” ten times. How often does it end before it has begun?"],
  remarks: [
    "Here it ended with {joined}.",
    "Here {joined} joined. Whenever it takes off, it comes about as far.",
  ],
} as const;

export const moreBegin = {
  title: "More who begin",
  says: [
    "With one who begins, about four in ten such runs end at once.",
    "Let more begin, and try your luck again.",
  ],
  remarks: [
    "It ended with {joined}. With so few it may.",
    "{joined} joined: one of those who began was enough.",
  ],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "A number like K is an average over many fates. One run is one of them.",
    "Luck decides at the start, while there are few. Later so many invite that it evens out.",
    "Who tells of a success tells of the runs that took off.",
  ],
} as const;
