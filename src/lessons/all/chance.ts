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
  title: "The same numbers, many fates",
  idea: "K says what happens on average; what happens once is luck, most of all at the start.",
  minutes: 6,
  steps: [
    {
      title: "One person begins",
      says: ["One person begins. Members invite about six others, and 25 % of those join: K is 1.5."],
      sets: { parameters: { ...oneBegins, seed: 1 } },
      keepsLuck: true,
      pointsAt: "graph",
      remarks: [{ when: [], says: "In all {joined} joined, and they all go back to one." }],
    },
    {
      title: "Once more",
      says: ["The same numbers, to the last digit. Only the luck is another."],
      sets: { parameters: { ...oneBegins, seed: 5 } },
      keepsLuck: true,
      pointsAt: "graph",
      asks: {
        kind: "choose",
        asks: "How many will join this time?",
        choices: [
          { says: "About as many", when: [{ figure: "joined", from: 2_000 }] },
          { says: "Half as many, or fewer", when: [{ figure: "joined", from: 50, below: 2_000 }] },
          { says: "Hardly anybody", when: [{ figure: "joined", below: 50 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: "The first one’s invitations were all refused, and there was nobody else to go on.",
        },
      ],
    },
    {
      title: "Your own luck",
      says: ["Press “New luck” ten times. How often does it end before it has begun?"],
      sets: { parameters: oneBegins },
      opens: "end",
      unlocks: ["luck"],
      remarks: [
        { when: [{ figure: "joined", below: 50 }], says: "Here it ended with {joined}." },
        { when: [], says: "Here {joined} joined. Whenever it takes off, it comes about as far." },
      ],
    },
    {
      title: "More who begin",
      says: [
        "With one who begins, about four in ten such runs end at once.",
        "Let more begin, and try your luck again.",
      ],
      sets: { parameters: { ...oneBegins, startingMembers: 5 } },
      opens: "end",
      unlocks: ["startingMembers", "luck"],
      remarks: [
        { when: [{ figure: "joined", below: 100 }], says: "It ended with {joined}. With so few it may." },
        { when: [], says: "{joined} joined: one of those who began was enough." },
      ],
    },
    {
      title: "What to remember",
      says: [
        "A number like K is an average over many fates. One run is one of them.",
        "Luck decides at the start, while there are few. Later so many invite that it evens out.",
        "Who tells of a success tells of the runs that took off.",
      ],
    },
  ],
};
