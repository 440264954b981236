import * as text from "#language/lessons/bucket.ts";
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
  title: text.title,
  idea: text.idea,
  minutes: 7,
  steps: [
    {
      title: text.holds.title,
      says: text.holds.says,
      sets: { parameters: { ...advertised, churnPerMonth: 0 } },
      pointsAt: "curve",
      remarks: [{ when: [], says: text.holds.remarks[0] }],
    },
    {
      title: text.hole.title,
      says: text.hole.says,
      sets: { parameters: { ...advertised, churnPerMonth: 0.3 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: text.hole.asks, of: "active", top: 8_000 },
      remarks: [
        {
          when: [],
          says: text.hole.remarks[0],
        },
      ],
    },
    {
      title: text.pourOrMend.title,
      says: text.pourOrMend.says,
      sets: { parameters: { ...advertised, churnPerMonth: 0.3 } },
      opens: "end",
      unlocks: ["organicPerDay", "churnPerMonth"],
      pointsAt: "curve",
      remarks: [
        {
          when: [{ figure: "activeShare", below: 0.5 }],
          says: text.pourOrMend.remarks[0],
        },
        { when: [], says: text.pourOrMend.remarks[1] },
      ],
    },
    {
      title: text.holeAndK.title,
      says: text.holeAndK.says,
      sets: { parameters: { ...invited, churnPerMonth: 0.2 } },
      opens: "end",
      unlocks: ["churnPerMonth"],
      pointsAt: "coefficient",
      remarks: [
        {
          when: [{ figure: "active", below: 100 }],
          says: text.holeAndK.remarks[0],
        },
        {
          when: [{ figure: "activeShare", below: 0.5 }],
          says: text.holeAndK.remarks[1],
        },
        { when: [], says: text.holeAndK.remarks[2] },
      ],
    },
    {
      title: text.toRemember.title,
      says: text.toRemember.says,
      pointsAt: "curve",
    },
  ],
};
