import * as text from "#language/lessons/friends.ts";
import type { Lesson } from "../lesson.ts";

/** Friends and family run out. */
export const friends: Lesson = {
  id: "friends",
  title: text.title,
  idea: text.idea,
  minutes: 6,
  steps: [
    {
      title: text.askFriends.title,
      says: text.askFriends.says,
      sets: { scenario: "friends" },
      pointsAt: "coefficient",
      asks: {
        kind: "choose",
        asks: text.askFriends.asks,
        choices: [
          { says: text.askFriends.choices[0], when: [{ figure: "joined", below: 200 }] },
          { says: text.askFriends.choices[1], when: [{ figure: "joined", from: 200, below: 2_000 }] },
          { says: text.askFriends.choices[2], when: [{ figure: "joined", from: 2_000 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: text.askFriends.remarks[0],
        },
      ],
    },
    {
      title: text.nobodyTires.title,
      says: text.nobodyTires.says,
      sets: { scenario: "friends", parameters: { fatigue: 0, burn: 0 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: text.nobodyTires.asks, of: "joined", top: 2_000 },
      remarks: [
        {
          when: [],
          says: text.nobodyTires.remarks[0],
        },
      ],
    },
    {
      title: text.knowMore.title,
      says: text.knowMore.says,
      sets: { scenario: "friends" },
      opens: "end",
      unlocks: ["contacts"],
      pointsAt: "coefficient",
      remarks: [
        {
          when: [{ figure: "joined", below: 150 }],
          says: text.knowMore.remarks[0],
        },
        { when: [], says: text.knowMore.remarks[1] },
      ],
    },
    {
      title: text.toRemember.title,
      says: text.toRemember.says,
      pointsAt: "coefficient",
    },
  ],
};
