import * as text from "#language/lessons/cliff.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Lesson } from "../lesson.ts";

const fiveFriends: Partial<Parameters> = {
  market: "mixed",
  population: 10_000,
  startingMembers: 20,
  invitesPerMember: 5,
  cycleDays: 5,
  cycleShape: "exponential",
  days: 120,
};

/** K, and why 1 is a cliff. */
export const cliff: Lesson = {
  id: "cliff",
  title: text.title,
  idea: text.idea,
  minutes: 6,
  steps: [
    {
      title: text.oneBrings.title,
      says: text.oneBrings.says,
      sets: { parameters: { ...fiveFriends, conversion: 0.15 } },
      pointsAt: "coefficient",
      asks: {
        kind: "choose",
        asks: text.oneBrings.asks,
        choices: [
          { says: text.oneBrings.choices[0], when: [{ figure: "joined", below: 500 }] },
          { says: text.oneBrings.choices[1], when: [{ figure: "joined", from: 500, below: 3_000 }] },
          { says: text.oneBrings.choices[2], when: [{ figure: "joined", from: 3_000 }] },
        ],
      },
      remarks: [
        {
          when: [{ figure: "lastJoinDay", below: 120 }],
          says: text.oneBrings.remarks[0],
        },
        {
          when: [],
          says: text.oneBrings.remarks[1],
        },
      ],
    },
    {
      title: text.aLittleMore.title,
      says: text.aLittleMore.says,
      sets: { parameters: { ...fiveFriends, conversion: 0.25 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: text.aLittleMore.asks, of: "joined", top: 10_000 },
      remarks: [
        {
          when: [{ figure: "joined", from: 1_000 }],
          says: text.aLittleMore.remarks[0],
        },
        {
          when: [],
          says: text.aLittleMore.remarks[1],
        },
      ],
    },
    {
      title: text.theEdge.title,
      says: text.theEdge.says,
      sets: { parameters: { ...fiveFriends, conversion: 0.15 } },
      opens: "end",
      pointsAt: "coefficient",
      unlocks: ["conversion"],
      remarks: [
        {
          when: [{ figure: "joined", below: 300 }],
          says: text.theEdge.remarks[0],
        },
        {
          when: [{ figure: "joined", below: 1_500 }],
          says: text.theEdge.remarks[1],
        },
        {
          when: [],
          says: text.theEdge.remarks[2],
        },
      ],
    },
    {
      title: text.toRemember.title,
      says: text.toRemember.says,
      pointsAt: "coefficient",
    },
  ],
};
