/** The pyramid's arithmetic. */
export const title = "Who is at the bottom?";
export const idea = "In a pyramid most people are at its lower edge, whatever its size.";

export const fee = {
  title: "A fee that goes up",
  says: [
    "Who joins pays 100. Of it 50 go to whoever brought them, 30 to the one above, 10 to the next.",
    "There is nothing to buy. One person begins among 10,000.",
  ],
  asks: "Everybody joins in the end. How many of them have lost money?",
  choices: ["Fewer than a quarter", "About half", "About three quarters", "Nearly all"],
  remarks: [
    "{losers} have lost. {withoutRecruits} have brought nobody at all, and one recruit alone pays back only half of the fee.",
  ],
} as const;

export const late = {
  title: "Who came late",
  says: [
    "The disc grows outward: who came late stands at its edge.",
    "Half of all members joined in the last doubling. Look at their colour.",
  ],
  remarks: [
    "Of the half who joined last {latestLosers} have lost. Hardly anybody was left whom they could have brought.",
  ],
} as const;

export const larger = {
  title: "A larger pyramid",
  says: ["Now there are 40,000 people instead of 10,000."],
  asks: "Which share of them will have lost in the end?",
  choices: ["A smaller share", "The same share", "A larger share"],
  remarks: [
    "{losers} again. It lasts longer and costs more people their money; again {withoutRecruits} have brought nobody.",
  ],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "All that somebody gains here is what others have paid in, and the company keeps a part.",
    "At any moment half of all members came in the last doubling. They are the bottom, and there is always one.",
  ],
} as const;
