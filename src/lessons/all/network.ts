import * as text from "#language/lessons/network.ts";
import type { Lesson } from "../lesson.ts";

/** Network effects and thresholds. */
export const network: Lesson = {
  id: "network",
  title: text.title,
  idea: text.idea,
  minutes: 7,
  steps: [
    {
      title: text.without.title,
      says: text.without.says,
      sets: { scenario: "network-effect", parameters: { networkEffect: 0, stickiness: 0 } },
      pointsAt: "graph",
      remarks: [{ when: [], says: text.without.remarks[0] }],
    },
    {
      title: text.withIt.title,
      says: text.withIt.says,
      sets: { scenario: "network-effect" },
      pointsAt: "curve",
      asks: { kind: "draw", asks: text.withIt.asks, of: "joined", top: 20_000 },
      remarks: [
        {
          when: [{ figure: "reachedShare", from: 0.8 }],
          says: text.withIt.remarks[0],
        },
        { when: [], says: text.withIt.remarks[1] },
      ],
    },
    {
      title: text.twoOthers.title,
      says: text.twoOthers.says,
      sets: {
        scenario: "network-effect",
        parameters: { threshold: 2, startPlacement: "random" },
      },
      asks: {
        kind: "choose",
        asks: text.twoOthers.asks,
        choices: [
          { says: text.twoOthers.choices[0], when: [{ figure: "joined", from: 15_000 }] },
          { says: text.twoOthers.choices[1], when: [{ figure: "joined", from: 500, below: 15_000 }] },
          { says: text.twoOthers.choices[2], when: [{ figure: "joined", below: 500 }] },
        ],
      },
      remarks: [
        {
          when: [{ figure: "joined", below: 60 }],
          says: text.twoOthers.remarks[0],
        },
        { when: [], says: text.twoOthers.remarks[1] },
      ],
    },
    {
      title: text.closeTogether.title,
      says: text.closeTogether.says,
      sets: { scenario: "network-effect", parameters: { threshold: 2 } },
      pointsAt: "graph",
      remarks: [
        {
          when: [{ figure: "joined", from: 150, below: 1_000 }],
          says: text.closeTogether.remarks[0],
        },
        { when: [], says: text.closeTogether.remarks[1] },
      ],
    },
    {
      title: text.where.title,
      says: text.where.says,
      opens: "end",
      unlocks: ["startPlacement", "threshold"],
      remarks: [
        { when: [{ figure: "joined", below: 60 }], says: text.where.remarks[0] },
        {
          when: [{ figure: "joined", below: 2_000 }],
          says: text.where.remarks[1],
        },
        { when: [], says: text.where.remarks[2] },
      ],
    },
    {
      title: text.toRemember.title,
      says: text.toRemember.says,
      pointsAt: "graph",
    },
  ],
};
