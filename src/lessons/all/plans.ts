import * as text from "#language/lessons/plans.ts";
import { plans as paying } from "../../parameters/plans.ts";
import type { Lesson } from "../lesson.ts";

/** One tree, four plans. */
export const plans: Lesson = {
  id: "plans",
  title: text.title,
  idea: text.idea,
  minutes: 8,
  steps: [
    {
      title: text.tree.title,
      says: text.tree.says,
      sets: { scenario: "mlm", plan: paying.nobody },
      pointsAt: "graph",
      remarks: [
        {
          when: [],
          says: text.tree.remarks[0],
        },
      ],
    },
    {
      title: text.shareOfSales.title,
      says: text.shareOfSales.says,
      sets: { scenario: "mlm", plan: paying.affiliate },
      opens: "end",
      pointsAt: "money",
      remarks: [
        {
          when: [],
          says: text.shareOfSales.remarks[0],
        },
      ],
    },
    {
      title: text.twoLevels.title,
      says: text.twoLevels.says,
      sets: { scenario: "mlm", plan: paying.twoLevels },
      asks: {
        kind: "choose",
        asks: text.twoLevels.asks,
        choices: [
          { says: text.twoLevels.choices[0], when: [{ figure: "losers", below: 0.25 }] },
          { says: text.twoLevels.choices[1], when: [{ figure: "losers", from: 0.25, below: 0.62 }] },
          { says: text.twoLevels.choices[2], when: [{ figure: "losers", from: 0.62, below: 0.87 }] },
          { says: text.twoLevels.choices[3], when: [{ figure: "losers", from: 0.87 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: text.twoLevels.remarks[0],
        },
      ],
    },
    {
      title: text.eightLevels.title,
      says: text.eightLevels.says,
      sets: { scenario: "mlm", plan: paying.unilevel },
      asks: {
        kind: "choose",
        asks: text.eightLevels.asks,
        choices: [
          { says: text.eightLevels.choices[0], when: [{ figure: "losers", below: 0.69 }] },
          { says: text.eightLevels.choices[1], when: [{ figure: "losers", from: 0.69, below: 0.79 }] },
          { says: text.eightLevels.choices[2], when: [{ figure: "losers", from: 0.79 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: text.eightLevels.remarks[0],
        },
      ],
    },
    {
      title: text.feesAlone.title,
      says: text.feesAlone.says,
      sets: { scenario: "mlm", plan: paying.pyramid },
      opens: "end",
      pointsAt: "money",
      remarks: [
        {
          when: [],
          says: text.feesAlone.remarks[0],
        },
      ],
    },
    {
      title: text.toRemember.title,
      says: text.toRemember.says,
      pointsAt: "money",
    },
  ],
};
