import * as text from "#language/lessons/saturation.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Lesson } from "../lesson.ts";

const oneInTenDays: Partial<Parameters> = {
  market: "mixed",
  population: 10_000,
  startingMembers: 10,
  inviteStyle: "steady",
  invitesPerWeek: 3.5,
  conversion: 0.2,
};

/** Why every exponential ends. */
export const saturation: Lesson = {
  id: "saturation",
  title: text.title,
  idea: text.idea,
  minutes: 6,
  steps: [
    {
      title: text.doubles.title,
      says: text.doubles.says,
      sets: { parameters: { ...oneInTenDays, days: 40 } },
      pointsAt: "curve",
      remarks: [{ when: [], says: text.doubles.remarks[0] }],
    },
    {
      title: text.andThen.title,
      says: text.andThen.says,
      sets: { parameters: { ...oneInTenDays, days: 160 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: text.andThen.asks, of: "joined", top: 12_000 },
      remarks: [
        {
          when: [],
          says: text.andThen.remarks[0],
        },
      ],
    },
    {
      title: text.fourTimes.title,
      says: text.fourTimes.says,
      sets: { parameters: { ...oneInTenDays, population: 40_000, days: 160 } },
      asks: {
        kind: "choose",
        asks: text.fourTimes.asks,
        choices: [
          { says: text.fourTimes.choices[0], when: [{ figure: "halfDay", below: 101 }] },
          { says: text.fourTimes.choices[1], when: [{ figure: "halfDay", from: 101, below: 155 }] },
          { says: text.fourTimes.choices[2], when: [{ figure: "halfDay", from: 155 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: text.fourTimes.remarks[0],
        },
      ],
    },
    {
      title: text.anotherRuler.title,
      says: text.anotherRuler.says,
      sets: { parameters: { ...oneInTenDays, days: 160 } },
      opens: "end",
      logarithmic: true,
      pointsAt: "curve",
      remarks: [
        {
          when: [],
          says: text.anotherRuler.remarks[0],
        },
      ],
    },
    {
      title: text.toRemember.title,
      says: text.toRemember.says,
      logarithmic: true,
      pointsAt: "curve",
    },
  ],
};
