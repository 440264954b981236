import * as text from "#language/lessons/chance.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Lesson } from "../lesson.ts";

const oneBegins: Partial<Parameters> = {
  market: "mixed",
  population: 5_000,
  startingMembers: 1,
  invitesPerMember: 6,
  inviteSpread: "poisson",
  conversion: 0.25,
  cycleDays: 4,
  cycleShape: "exponential",
  days: 120,
};

/** Chance: the same numbers, many fates. */
export const chance: Lesson = {
  id: "chance",
  title: text.title,
  idea: text.idea,
  minutes: 6,
  steps: [
    {
      title: text.oneBegins.title,
      says: text.oneBegins.says,
      sets: { parameters: { ...oneBegins, seed: 1 } },
      keepsLuck: true,
      pointsAt: "graph",
      remarks: [{ when: [], says: text.oneBegins.remarks[0] }],
    },
    {
      title: text.onceMore.title,
      says: text.onceMore.says,
      sets: { parameters: { ...oneBegins, seed: 5 } },
      keepsLuck: true,
      pointsAt: "graph",
      asks: {
        kind: "choose",
        asks: text.onceMore.asks,
        choices: [
          { says: text.onceMore.choices[0], when: [{ figure: "joined", from: 2_000 }] },
          { says: text.onceMore.choices[1], when: [{ figure: "joined", from: 50, below: 2_000 }] },
          { says: text.onceMore.choices[2], when: [{ figure: "joined", below: 50 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: text.onceMore.remarks[0],
        },
      ],
    },
    {
      title: text.ownLuck.title,
      says: text.ownLuck.says,
      sets: { parameters: oneBegins },
      opens: "end",
      unlocks: ["luck"],
      remarks: [
        { when: [{ figure: "joined", below: 50 }], says: text.ownLuck.remarks[0] },
        { when: [], says: text.ownLuck.remarks[1] },
      ],
    },
    {
      title: text.moreBegin.title,
      says: text.moreBegin.says,
      sets: { parameters: { ...oneBegins, startingMembers: 5 } },
      opens: "end",
      unlocks: ["startingMembers", "luck"],
      remarks: [
        { when: [{ figure: "joined", below: 100 }], says: text.moreBegin.remarks[0] },
        { when: [], says: text.moreBegin.remarks[1] },
      ],
    },
    {
      title: text.toRemember.title,
      says: text.toRemember.says,
    },
  ],
};
