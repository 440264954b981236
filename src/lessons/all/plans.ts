import { plans as paying } from "../../parameters/plans.ts";
import type { Lesson } from "../lesson.ts";

/** One tree, four plans. */
export const plans: Lesson = {
  id: "plans",
  title: "One tree, four plans",
  idea: "Who gets paid depends on the plan, and not on who brought whom.",
  minutes: 8,
  steps: [
    {
      title: "A tree of people",
      says: ["Three years of people bringing people. Nobody pays anything, so far."],
      sets: { scenario: "mlm", plan: paying.nobody },
      pointsAt: "graph",
      remarks: [
        {
          when: [],
          says: "{joined} people; {withoutRecruits} of them have brought nobody. This tree stays as it is in all that follows.",
        },
      ],
    },
    {
      title: "First plan: a share of each sale",
      says: [
        "Members buy something each month that they want anyway. Whoever brought them gets 20 %.",
        "Taking part costs nothing.",
      ],
      sets: { scenario: "mlm", plan: paying.affiliate },
      opens: "end",
      pointsAt: "money",
      remarks: [
        {
          when: [],
          says: "{losers} have lost money. Most get nothing, as they have brought nobody, but nobody has paid for it.",
        },
      ],
    },
    {
      title: "Second plan: two levels",
      says: [
        "Now it costs a fee to join, and something each month. Members sell to outsiders, and earn on two levels below them.",
        "Half of what they buy for themselves they would not have bought.",
      ],
      sets: { scenario: "mlm", plan: paying.twoLevels },
      asks: {
        kind: "choose",
        asks: "The same people, the same tree. Which share has lost money after three years?",
        choices: [
          { says: "Fewer than a quarter", when: [{ figure: "losers", below: 0.25 }] },
          { says: "About half", when: [{ figure: "losers", from: 0.25, below: 0.62 }] },
          { says: "About three quarters", when: [{ figure: "losers", from: 0.62, below: 0.87 }] },
          { says: "Nearly all", when: [{ figure: "losers", from: 0.87 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: "{losers} have lost. The hundredth part who got most share {topShare} of all rewards.",
        },
      ],
    },
    {
      title: "Third plan: eight levels",
      says: ["Eight levels earn 5 % each instead of two, and members sell a quarter as much to outsiders."],
      sets: { scenario: "mlm", plan: paying.unilevel },
      asks: {
        kind: "choose",
        asks: "More people above get something. Who has lost now?",
        choices: [
          { says: "Fewer than before", when: [{ figure: "losers", below: 0.69 }] },
          { says: "As many", when: [{ figure: "losers", from: 0.69, below: 0.79 }] },
          { says: "More than before", when: [{ figure: "losers", from: 0.79 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: "{losers} have lost. Deeper levels pay those who stand high: the hundredth part who got most have {topShare} of all rewards.",
        },
      ],
    },
    {
      title: "Fourth plan: fees alone",
      says: ["Nothing is sold. Who joins pays 100, and three levels above share 90 of it."],
      sets: { scenario: "mlm", plan: paying.pyramid },
      opens: "end",
      pointsAt: "money",
      remarks: [
        {
          when: [],
          says: "{losers} have lost, and all that anybody has got came out of the pockets of those below.",
        },
      ],
    },
    {
      title: "What to remember",
      says: [
        "The tree was the same four times. Which share of it loses was decided by the plan.",
        "Ask of a plan: what does it cost to take part, and does money come in from anybody but members?",
      ],
      pointsAt: "money",
    },
  ],
};
