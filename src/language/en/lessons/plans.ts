/** One tree, four plans. */
export const title = "One tree, four plans";
export const idea = "Who gets paid depends on the plan, and not on who brought whom.";

export const tree = {
  title: "A tree of people",
  says: ["Three years of people bringing people. Nobody pays anything, so far."],
  remarks: [
    "{joined} people; {withoutRecruits} of them have brought nobody. This tree stays as it is in all that follows.",
  ],
} as const;

export const shareOfSales = {
  title: "First plan: a share of each sale",
  says: [
    "Members buy something each month that they want anyway. Whoever brought them gets 20 %.",
    "Taking part costs nothing.",
  ],
  remarks: [
    "{losers} have lost money. Most get nothing, as they have brought nobody, but nobody has paid for it.",
  ],
} as const;

export const twoLevels = {
  title: "Second plan: two levels",
  says: [
    "Now it costs a fee to join, and something each month. Members sell to outsiders, and earn on two levels below them.",
    "Half of what they buy for themselves they would not have bought.",
  ],
  asks: "The same people, the same tree. Which share has lost money after three years?",
  choices: ["Fewer than a quarter", "About half", "About three quarters", "Nearly all"],
  remarks: ["{losers} have lost. The hundredth part who got most share {topShare} of all rewards."],
} as const;

export const eightLevels = {
  title: "Third plan: eight levels",
  says: ["Eight levels earn 5 % each instead of two, and members sell a quarter as much to outsiders."],
  asks: "More people above get something. Who has lost now?",
  choices: ["Fewer than before", "As many", "More than before"],
  remarks: [
    "{losers} have lost. Deeper levels pay those who stand high: the hundredth part who got most have {topShare} of all rewards.",
  ],
} as const;

export const feesAlone = {
  title: "Fourth plan: fees alone",
  says: ["Nothing is sold. Who joins pays 100, and three levels above share 90 of it."],
  remarks: ["{losers} have lost, and all that anybody has got came out of the pockets of those below."],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "The tree was the same four times. Which share of it loses was decided by the plan.",
    "Ask of a plan: what does it cost to take part, and does money come in from anybody but members?",
  ],
} as const;
