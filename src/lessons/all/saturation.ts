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
  title: "Why every exponential ends",
  idea: "Growth that feeds on itself uses up the people who are not yet in.",
  minutes: 6,
  steps: [
    {
      title: "It doubles, and doubles",
      says: [
        "There are 10,000 people. Ten begin, and each member brings about one new one every ten days.",
        "These are the first 40 days.",
      ],
      sets: { parameters: { ...oneInTenDays, days: 40 } },
      pointsAt: "curve",
      remarks: [{ when: [], says: "{joined} by day {days}: it doubles about once a week." }],
    },
    {
      title: "And then?",
      says: ["The same people, four times as long. Draw all 160 days."],
      sets: { parameters: { ...oneInTenDays, days: 160 } },
      pointsAt: "curve",
      asks: { kind: "draw", asks: "How many will have joined?", of: "joined", top: 12_000 },
      remarks: [
        {
          when: [],
          says: "It was fastest about day {fastestDay}, when half were in. From then on more and more invitations reach people who have joined already: it slows as it had grown.",
        },
      ],
    },
    {
      title: "Four times the people",
      says: [
        "Half of the 10,000 were in after about 70 days.",
        "Now there are 40,000. Everything else is the same, and ten begin.",
      ],
      sets: { parameters: { ...oneInTenDays, population: 40_000, days: 160 } },
      asks: {
        kind: "choose",
        asks: "When will half of the 40,000 be in?",
        choices: [
          { says: "Within a month of that", when: [{ figure: "halfDay", below: 101 }] },
          { says: "After about twice as long", when: [{ figure: "halfDay", from: 101, below: 155 }] },
          { says: "Not in these 160 days", when: [{ figure: "halfDay", from: 155 }] },
        ],
      },
      remarks: [
        {
          when: [],
          says: "On day {halfDay}. Four times as many people are only two doublings more: about two weeks, and luck at the start may take or give some days.",
        },
      ],
    },
    {
      title: "The same with another ruler",
      says: [
        "Here each line is ten times the one below it. Growth by equal shares is a straight line on it.",
        "Where does it begin to bend?",
      ],
      sets: { parameters: { ...oneInTenDays, days: 160 } },
      opens: "end",
      logarithmic: true,
      pointsAt: "curve",
      remarks: [
        {
          when: [],
          says: "It is straight while nearly everybody is still outside, and flat when nearly nobody is. The bend is the S of the other picture.",
        },
      ],
    },
    {
      title: "What to remember",
      says: [
        "Growth is fastest when half are in. Seen from there it looks as if it would never end.",
        "A larger market moves the end hardly further away.",
      ],
      logarithmic: true,
      pointsAt: "curve",
    },
  ],
};
