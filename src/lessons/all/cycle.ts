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
  title: "Cycle time beats K",
  idea: "How soon an invitation is answered counts for more than how many say yes.",
  minutes: 6,
  steps: [
    {
      title: "A strong invitation",
      says: [
        "Ten people begin. Everybody invites ten others, once, and 20 % of them join: K is 2.",
        "It takes ten days from an invitation to the joining. Draw the first 60 days.",
      ],
      sets: { parameters: { ...tenInvited, conversion: 0.2, cycleDays: 10 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: "How many will have joined?", of: "joined", top: 5_000 },
      remarks: [
        {
          when: [],
          says: "Every ten days there is one round, and each round is about twice as large as the one before.",
        },
      ],
    },
    {
      title: "A weaker one that is faster",
      says: ["Now only 14 % join: K falls from 2 to 1.4. But they answer within three days instead of ten."],
      sets: { parameters: { ...tenInvited, conversion: 0.14, cycleDays: 3 } },
      pointsAt: "coefficient",
      asks: {
        kind: "choose",
        asks: "How many will have joined after the same 60 days?",
        choices: [
          { says: "Fewer than 500", when: [{ figure: "joined", below: 500 }] },
          { says: "500 to 2,500", when: [{ figure: "joined", from: 500, below: 2_500 }] },
          { says: "2,500 to 5,000", when: [{ figure: "joined", from: 2_500, below: 5_000 }] },
          { says: "More than 5,000", when: [{ figure: "joined", from: 5_000 }] },
        ],
      },
      remarks: [
        {
          when: [{ figure: "joined", from: 5_000 }],
          says: "In all {joined} joined. Each round is smaller than with K = 2, but in 60 days there are twenty rounds instead of six.",
        },
        { when: [], says: "In all {joined} joined. Luck at the very start counts for all rounds." },
      ],
    },
    {
      title: "Only the waiting",
      says: [
        "K is 2 again. Change nothing but the cycle time, and watch the end.",
        "The run stops at 200,000 members, so that it stays small.",
      ],
      sets: { parameters: { ...tenInvited, conversion: 0.2, cycleDays: 10 } },
      opens: "end",
      unlocks: ["cycleDays"],
      pointsAt: "curve",
      remarks: [
        {
          when: [{ figure: "joined", from: 200_000 }],
          says: "All 200,000 were there on day {lastJoinDay}, with the very same K.",
        },
        {
          when: [{ figure: "joined", from: 5_000 }],
          says: "{joined} after {days} days: more rounds fit into the same time.",
        },
        { when: [], says: "{joined} after {days} days: few rounds fit into the time." },
      ],
    },
    {
      title: "What to remember",
      says: [
        "There are as many rounds as the cycle time fits into the days, and each one multiplies by K.",
        "So half the waiting does not double the members: it squares how far they grow.",
        "Where K is below 1, no speed helps.",
      ],
      pointsAt: "curve",
    },
  ],
};
