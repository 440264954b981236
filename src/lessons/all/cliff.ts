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
  title: "K, and why 1 is a cliff",
  idea: "What matters is whether each member brings more than one other.",
  minutes: 6,
  steps: [
    {
      title: "One brings how many?",
      says: [
        "20 people begin. Each invites five friends, once.",
        "15 % of the invited say yes, so each member brings 5 × 15 % = 0.75 more. That number is called K.",
      ],
      sets: { parameters: { ...fiveFriends, conversion: 0.15 } },
      pointsAt: "coefficient",
      asks: {
        kind: "choose",
        asks: "How many will have joined after 120 days?",
        choices: [
          { says: "Fewer than 500", when: [{ figure: "joined", below: 500 }] },
          { says: "500 to 3,000", when: [{ figure: "joined", from: 500, below: 3_000 }] },
          { says: "More than 3,000", when: [{ figure: "joined", from: 3_000 }] },
        ],
      },
      remarks: [
        {
          when: [{ figure: "lastJoinDay", below: 120 }],
          says: "In all {joined} joined, the 20 included, and the last one on day {lastJoinDay}: each round of invitations brings fewer than the one before, until it brings nobody.",
        },
        {
          when: [],
          says: "In all {joined} joined, the 20 included. Each round of invitations brings fewer than the one before.",
        },
      ],
    },
    {
      title: "A little more",
      says: [
        "Now 25 % say yes instead of 15 %: K is 1.25.",
        "There are 10,000 people in all. Draw how many of them will have joined, day by day.",
      ],
      sets: { parameters: { ...fiveFriends, conversion: 0.25 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: "How many will have joined?", of: "joined", top: 10_000 },
      remarks: [
        {
          when: [{ figure: "joined", from: 1_000 }],
          says: "K rose by two thirds, and the members did not: they became many times as many, because each round now brings more than the one before.",
        },
        {
          when: [],
          says: "This time luck was bad. K above 1 lets it grow; it does not make sure that it does.",
        },
      ],
    },
    {
      title: "Find the edge",
      says: [
        "Move the share who say yes, a little at a time, and watch the end of the curve.",
        "Where does it tip over?",
      ],
      sets: { parameters: { ...fiveFriends, conversion: 0.15 } },
      opens: "end",
      pointsAt: "coefficient",
      unlocks: ["conversion"],
      remarks: [
        {
          when: [{ figure: "joined", below: 300 }],
          says: "{joined} have joined: it dies out. K is below 1, or hardly at it.",
        },
        {
          when: [{ figure: "joined", below: 1_500 }],
          says: "{joined} have joined: this is the edge. One or two in a hundred who say yes make all the difference here.",
        },
        {
          when: [],
          says: "{joined} have joined: it takes off, and ends only because there are no more than {everybody} people.",
        },
      ],
    },
    {
      title: "What to remember",
      says: [
        "K is how many each member brings: invitations × the share who say yes.",
        "Below 1 it fades, however many begin. Above 1 it grows until people run out.",
        "Near 1 a small change decides: that is the cliff.",
      ],
      pointsAt: "coefficient",
    },
  ],
};
