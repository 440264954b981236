/** Why every exponential ends. */
export const title = "Why every exponential ends";
export const idea = "Growth that feeds on itself uses up the people who are not yet in.";

export const doubles = {
  title: "It doubles, and doubles",
  says: [
    "There are 10,000 people. Ten begin, and each member brings about one new one every ten days.",
    "These are the first 40 days.",
  ],
  remarks: ["{joined} by day {days}: it doubles about once a week."],
} as const;

export const andThen = {
  title: "And then?",
  says: ["The same people, four times as long. Draw all 160 days."],
  asks: "How many will have joined?",
  remarks: [
    "It was fastest about day {fastestDay}, when half were in. From then on more and more invitations reach people who have joined already: it slows as it had grown.",
  ],
} as const;

export const fourTimes = {
  title: "Four times the people",
  says: [
    "Half of the 10,000 were in after about 70 days.",
    "Now there are 40,000. Everything else is the same, and ten begin.",
  ],
  asks: "When will half of the 40,000 be in?",
  choices: ["Within a month of that", "After about twice as long", "Not in these 160 days"],
  remarks: [
    "On day {halfDay}. Four times as many people are only two doublings more: about two weeks, and luck at the start may take or give some days.",
  ],
} as const;

export const anotherRuler = {
  title: "The same with another ruler",
  says: [
    "Here each line is ten times the one below it. Growth by equal shares is a straight line on it.",
    "Where does it begin to bend?",
  ],
  remarks: [
    "It is straight while nearly everybody is still outside, and flat when nearly nobody is. The bend is the S of the other picture.",
  ],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "Growth is fastest when half are in. Seen from there it looks as if it would never end.",
    "A larger market moves the end hardly further away.",
  ],
} as const;
