export const aim =
  "Pupils can say what K counts, work it out as invitations × the share who say yes, and foretell from it alone whether something fades or grows.";
export const needs = "A device for two, or the wall alone. No knowledge but multiplying by a percentage.";
export const plan = [
  [
    3,
    "Before the screen: everybody writes down how many of five friends would say yes, and works out 5 × that share.",
  ],
  [
    5,
    "Step 1. Hands up for one of the three answers, then the run. Let somebody say why it stops by itself.",
  ],
  [6, "Step 2. Everybody draws a curve, on the device or on the sheet. Compare a few before it is revealed."],
  [
    6,
    "Step 3. In pairs: find the smallest share that takes off. Collect the findings in a row on the board.",
  ],
  [4, "Step 4, and the questions below."],
] as const;
export const questions = [
  [
    "K is 0.75. Why do more than 20 people join at all?",
    "The first 20 bring about 15, those about 11, and so on: each round is three quarters of the one before. Together it comes to about four times those who begin, 80; in this run luck made it {low}. The last one joined on day {lowEnd}.",
  ],
  [
    "K rose from 0.75 to 1.25. Did the members rise by as much?",
    "No: from {low} to {high}. Below 1 each round is smaller than the last, above 1 it is larger; that is another kind of thing, and no larger amount of the same.",
  ],
  [
    "Where is the edge, and is it sharp?",
    "At 20 %, where K is 1. With this luck 18 % end at {below}, 20 % at {edge}, 24 % at {above}. In a run of 120 days it is a steep slope rather than a step, and luck moves it a little.",
  ],
] as const;
export const misconceptions = [
  [
    "More people at the start make up for a small K.",
    "Twice as many who begin give twice as many in the end. It still fades.",
  ],
  [
    "With K above 1 everybody joins in the end.",
    "Each one here invites five, once; many of those invitations reach people who are in already. Even at 40 %, where K is 2, {most} of 10,000 have joined when it stops.",
  ],
] as const;
export const further = [
  "The same arithmetic is known from infections: there K is called the reproduction number, and vaccination pushes it below 1.",
  "Let pupils play it with dice: whoever is in rolls one die, and brings two others with a 6, one with a 5. K is then ½.",
] as const;
