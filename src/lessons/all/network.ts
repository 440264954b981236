import type { Lesson } from "../lesson.ts";

/** Network effects and thresholds. */
export const network: Lesson = {
  id: "network",
  title: "Network effects and thresholds",
  idea: "Where each friend who is in makes the next yes likelier, standing close together counts.",
  minutes: 7,
  steps: [
    {
      title: "Without it",
      says: [
        "20,000 people live in groups of 200. 30 neighbours begin, and members ask everybody they know, once.",
        "It makes no difference yet how many of one’s friends are in.",
      ],
      sets: { scenario: "network-effect", parameters: { networkEffect: 0, stickiness: 0 } },
      pointsAt: "graph",
      remarks: [{ when: [], says: "{joined} joined in a year, and {left} of them have left again." }],
    },
    {
      title: "With it",
      says: ["Now every friend who is already in makes a yes likelier, and staying too.", "Draw the year."],
      sets: { scenario: "network-effect" },
      pointsAt: "curve",
      asks: { kind: "draw", asks: "How many will have joined?", of: "joined", top: 20_000 },
      remarks: [
        {
          when: [{ figure: "reachedShare", from: 0.8 }],
          says: "It begins as slowly as before. Half of them were in on day {halfDay}, and then nearly everybody: each group that is full pulls at the next.",
        },
        { when: [], says: "It began as slowly as before, and this time luck kept it small." },
      ],
    },
    {
      title: "Not before two others",
      says: [
        "Now everybody waits until two of their friends are in.",
        "The 30 who begin live scattered all over.",
      ],
      sets: {
        scenario: "network-effect",
        parameters: { threshold: 2, startPlacement: "random" },
      },
      asks: {
        kind: "choose",
        asks: "How many will have joined after a year?",
        choices: [
          { says: "Nearly everybody", when: [{ figure: "joined", from: 15_000 }] },
          { says: "Some thousands", when: [{ figure: "joined", from: 500, below: 15_000 }] },
          { says: "Hardly anybody", when: [{ figure: "joined", below: 500 }] },
        ],
      },
      remarks: [
        {
          when: [{ figure: "joined", below: 60 }],
          says: "{joined}, the 30 included. Hardly anybody has two friends among them, so nobody moves.",
        },
        { when: [], says: "{joined}, the 30 included: few have two friends among them." },
      ],
    },
    {
      title: "The same 30, close together",
      says: ["The same rule, and again 30 begin: this time they are neighbours."],
      sets: { scenario: "network-effect", parameters: { threshold: 2 } },
      pointsAt: "graph",
      remarks: [
        {
          when: [{ figure: "joined", from: 150, below: 1_000 }],
          says: "{joined} joined: about as many as live in a group or two. It fills the group that it began in, and stops where people have only one friend inside.",
        },
        { when: [], says: "{joined} joined." },
      ],
    },
    {
      title: "Where it begins",
      says: ["Choose who begins, and how many friends people wait for."],
      opens: "end",
      unlocks: ["startPlacement", "threshold"],
      remarks: [
        { when: [{ figure: "joined", below: 60 }], says: "{joined}: nobody is surrounded enough to move." },
        {
          when: [{ figure: "joined", below: 2_000 }],
          says: "{joined}: it fills what lies close, and stops at the edge.",
        },
        { when: [], says: "{joined}: nothing holds it back." },
      ],
    },
    {
      title: "What to remember",
      says: [
        "A network effect needs friends who are in already: few in one place do more than many all over.",
        "That is why some services begin in one school, one town, one firm.",
      ],
      pointsAt: "graph",
    },
  ],
};
