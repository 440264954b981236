import type { Lesson } from "../lesson.ts";

/** The pyramid's arithmetic. */
export const pyramid: Lesson = {
  id: "pyramid",
  title: "Who is at the bottom?",
  idea: "In a pyramid most people are at its lower edge, whatever its size.",
  minutes: 7,
  steps: [
    {
      title: "A fee that goes up",
      says: [
        "Who joins pays 100. Of it 50 go to whoever brought them, 30 to the one above, 10 to the next.",
        "There is nothing to buy. One person begins among 10,000.",
      ],
      sets: { scenario: "pyramid" },
      asks: {
        kind: "choose",
        asks: "Everybody joins in the end. How many of them have lost money?",
        choices: [
          { says: "Fewer than a quarter", when: [{ figure: "losers", below: 0.25 }] },
          { says: "About half", when: [{ figure: "losers", from: 0.25, below: 0.6 }] },
          { says: "About three quarters", when: [{ figure: "losers", from: 0.6, below: 0.9 }] },
          { says: "Nearly all", when: [{ figure: "losers", from: 0.9 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: "{losers} have lost. {withoutRecruits} have brought nobody at all, and one recruit alone pays back only half of the fee.",
        },
      ],
    },
    {
      title: "Who came late",
      says: [
        "The disc grows outward: who came late stands at its edge.",
        "Half of all members joined in the last doubling. Look at their colour.",
      ],
      opens: "end",
      pointsAt: "graph",
      remarks: [
        {
          when: [],
          says: "Of the half who joined last {latestLosers} have lost. Hardly anybody was left whom they could have brought.",
        },
      ],
    },
    {
      title: "A larger pyramid",
      says: ["Now there are 40,000 people instead of 10,000."],
      sets: { scenario: "pyramid", parameters: { population: 40_000 } },
      asks: {
        kind: "choose",
        asks: "Which share of them will have lost in the end?",
        choices: [
          { says: "A smaller share", when: [{ figure: "losers", below: 0.66 }] },
          { says: "The same share", when: [{ figure: "losers", from: 0.66, below: 0.77 }] },
          { says: "A larger share", when: [{ figure: "losers", from: 0.77 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: "{losers} again. It lasts longer and costs more people their money; again {withoutRecruits} have brought nobody.",
        },
      ],
    },
    {
      title: "What to remember",
      says: [
        "All that somebody gains here is what others have paid in, and the company keeps a part.",
        "At any moment half of all members came in the last doubling. They are the bottom, and there is always one.",
      ],
      pointsAt: "money",
    },
  ],
};
