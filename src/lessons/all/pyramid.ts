import * as text from "#language/lessons/pyramid.ts";
import type { Lesson } from "../lesson.ts";

/** The pyramid's arithmetic. */
export const pyramid: Lesson = {
  id: "pyramid",
  title: text.title,
  idea: text.idea,
  minutes: 7,
  steps: [
    {
      title: text.fee.title,
      says: text.fee.says,
      sets: { scenario: "pyramid" },
      asks: {
        kind: "choose",
        asks: text.fee.asks,
        choices: [
          { says: text.fee.choices[0], when: [{ figure: "losers", below: 0.25 }] },
          { says: text.fee.choices[1], when: [{ figure: "losers", from: 0.25, below: 0.6 }] },
          { says: text.fee.choices[2], when: [{ figure: "losers", from: 0.6, below: 0.9 }] },
          { says: text.fee.choices[3], when: [{ figure: "losers", from: 0.9 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: text.fee.remarks[0],
        },
      ],
    },
    {
      title: text.late.title,
      says: text.late.says,
      opens: "end",
      pointsAt: "graph",
      remarks: [
        {
          when: [],
          says: text.late.remarks[0],
        },
      ],
    },
    {
      title: text.larger.title,
      says: text.larger.says,
      sets: { scenario: "pyramid", parameters: { population: 40_000 } },
      asks: {
        kind: "choose",
        asks: text.larger.asks,
        choices: [
          { says: text.larger.choices[0], when: [{ figure: "losers", below: 0.66 }] },
          { says: text.larger.choices[1], when: [{ figure: "losers", from: 0.66, below: 0.77 }] },
          { says: text.larger.choices[2], when: [{ figure: "losers", from: 0.77 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: text.larger.remarks[0],
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
