import * as text from "#language/lessons/cycle.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Lesson } from "../lesson.ts";

const tenInvited: Partial<Parameters> = {
  startingMembers: 10,
  invitesPerMember: 10,
  cycleShape: "fixed",
  days: 60,
  memberLimit: 200_000,
};

/** Cycle time beats K. */
export const cycle: Lesson = {
  id: "cycle",
  title: text.title,
  idea: text.idea,
  minutes: 6,
  steps: [
    {
      title: text.strong.title,
      says: text.strong.says,
      sets: { parameters: { ...tenInvited, conversion: 0.2, cycleDays: 10 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: text.strong.asks, of: "joined", top: 5_000 },
      remarks: [
        {
          when: [],
          says: text.strong.remarks[0],
        },
      ],
    },
    {
      title: text.faster.title,
      says: text.faster.says,
      sets: { parameters: { ...tenInvited, conversion: 0.14, cycleDays: 3 } },
      pointsAt: "coefficient",
      asks: {
        kind: "choose",
        asks: text.faster.asks,
        choices: [
          { says: text.faster.choices[0], when: [{ figure: "joined", below: 500 }] },
          { says: text.faster.choices[1], when: [{ figure: "joined", from: 500, below: 2_500 }] },
          { says: text.faster.choices[2], when: [{ figure: "joined", from: 2_500, below: 5_000 }] },
          { says: text.faster.choices[3], when: [{ figure: "joined", from: 5_000 }] },
        ],
      },
      remarks: [
        {
          when: [{ figure: "joined", from: 5_000 }],
          says: text.faster.remarks[0],
        },
        { when: [], says: text.faster.remarks[1] },
      ],
    },
    {
      title: text.waiting.title,
      says: text.waiting.says,
      sets: { parameters: { ...tenInvited, conversion: 0.2, cycleDays: 10 } },
      opens: "end",
      unlocks: ["cycleDays"],
      pointsAt: "curve",
      remarks: [
        {
          when: [{ figure: "joined", from: 200_000 }],
          says: text.waiting.remarks[0],
        },
        {
          when: [{ figure: "joined", from: 5_000 }],
          says: text.waiting.remarks[1],
        },
        { when: [], says: text.waiting.remarks[2] },
      ],
    },
    {
      title: text.toRemember.title,
      says: text.toRemember.says,
      pointsAt: "curve",
    },
  ],
};
