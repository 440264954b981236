import type { Lesson } from "../lesson.ts";

/** Friends and family run out. */
export const friends: Lesson = {
  id: "friends",
  title: "Friends and family run out",
  idea: "Who only asks people they know soon asks the same people again.",
  minutes: 6,
  steps: [
    {
      title: "Ask those you know",
      says: [
        "Everybody here knows twelve others, most of whom know one another. Members ask only people they know, five a week at first.",
        "By the numbers each member should bring more than two.",
      ],
      sets: { scenario: "friends" },
      pointsAt: "coefficient",
      asks: {
        kind: "choose",
        asks: "20 begin among 20,000 people. How many will have joined after half a year?",
        choices: [
          { says: "Fewer than 200", when: [{ figure: "joined", below: 200 }] },
          { says: "200 to 2,000", when: [{ figure: "joined", from: 200, below: 2_000 }] },
          { says: "More than 2,000", when: [{ figure: "joined", from: 2_000 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: "In all {joined}, the 20 included, and the last of them on day {lastJoinDay}. {refusedOrLost} of the invitations were refused, or went to people who had joined or would hear no more of it.",
        },
      ],
    },
    {
      title: "Nobody tires",
      says: [
        "In that run people who had been asked often said yes less often, and some were put off for good.",
        "Now nobody tires of it and nobody is put off. Draw the curve.",
      ],
      sets: { scenario: "friends", parameters: { fatigue: 0, burn: 0 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: "How many will have joined?", of: "joined", top: 2_000 },
      remarks: [
        {
          when: [],
          says: "More, and it goes on. Yet it creeps: who joins is mostly surrounded by people who have been asked.",
        },
      ],
    },
    {
      title: "Know more people",
      says: ["Here people tire again. How much does it help to know more of them?"],
      sets: { scenario: "friends" },
      opens: "end",
      unlocks: ["contacts"],
      pointsAt: "coefficient",
      remarks: [
        {
          when: [{ figure: "joined", below: 150 }],
          says: "{joined} joined: the same few doors are knocked at again and again.",
        },
        { when: [], says: "{joined} joined: there are more doors, and each is knocked at less often." },
      ],
    },
    {
      title: "What to remember",
      says: [
        "K counts invitations as if each went to somebody new.",
        "Friends of friends are the same people: among them invitations meet, tire and close doors.",
      ],
      pointsAt: "coefficient",
    },
  ],
};
