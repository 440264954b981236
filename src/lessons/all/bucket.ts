import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Lesson } from "../lesson.ts";

const advertised: Partial<Parameters> = {
  market: "mixed",
  population: 100_000,
  startingMembers: 10,
  organicPerDay: 20,
  invitesPerMember: 0,
  days: 360,
};

const invited: Partial<Parameters> = {
  market: "mixed",
  population: 20_000,
  startingMembers: 100,
  inviteStyle: "steady",
  invitesPerWeek: 1,
  conversion: 0.15,
  cycleDays: 3,
  cycleShape: "exponential",
  days: 360,
};

/** Churn, the leaking bucket. */
export const bucket: Lesson = {
  id: "bucket",
  title: "Churn, the leaking bucket",
  idea: "Where members leave, more joining does not fill it: less leaving does.",
  minutes: 7,
  steps: [
    {
      title: "A bucket that holds",
      says: ["Nobody invites here. 20 people a day come by themselves, and everybody stays."],
      sets: { parameters: { ...advertised, churnPerMonth: 0 } },
      pointsAt: "curve",
      remarks: [{ when: [], says: "{active} members after {days} days: a straight line, 20 more each day." }],
    },
    {
      title: "A hole in it",
      says: [
        "As many come as before. But now 30 % of the members leave each month.",
        "Draw how many are active: members who have not left.",
      ],
      sets: { parameters: { ...advertised, churnPerMonth: 0.3 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: "How many will be active?", of: "active", top: 8_000 },
      remarks: [
        {
          when: [],
          says: "{joined} joined, as before, and {left} of them have left. It levels off where as many leave each day as come: 20.",
        },
      ],
    },
    {
      title: "Pour more, or mend it?",
      says: ["Here are the tap and the hole. Which of them fills the bucket?"],
      sets: { parameters: { ...advertised, churnPerMonth: 0.3 } },
      opens: "end",
      unlocks: ["organicPerDay", "churnPerMonth"],
      pointsAt: "curve",
      remarks: [
        {
          when: [{ figure: "activeShare", below: 0.5 }],
          says: "{active} are active of {joined} who joined: most of what was poured in has run out.",
        },
        { when: [], says: "{active} are active of {joined} who joined: most of them are still there." },
      ],
    },
    {
      title: "The hole and K",
      says: [
        "Now members invite, one person a week each, for as long as they stay. Who leaves early invites few.",
        "Move the churn, and watch K.",
      ],
      sets: { parameters: { ...invited, churnPerMonth: 0.2 } },
      opens: "end",
      unlocks: ["churnPerMonth"],
      pointsAt: "coefficient",
      remarks: [
        {
          when: [{ figure: "active", below: 100 }],
          says: "Only {active} are left of {joined}, fewer than began: leaving has pushed K below 1.",
        },
        {
          when: [{ figure: "activeShare", below: 0.5 }],
          says: "{active} are active of {joined}: it still grows, with most of them gone again.",
        },
        { when: [], says: "{active} are active of {joined}: they stay long enough to bring others." },
      ],
    },
    {
      title: "What to remember",
      says: [
        "With a steady inflow, members level off where as many leave as come.",
        "Leaving counts twice where members invite: it takes them away, and those they would have brought.",
      ],
      pointsAt: "curve",
    },
  ],
};
