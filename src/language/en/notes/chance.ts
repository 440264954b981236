export const aim =
  "Pupils can tell a mean from a single outcome, and see that luck decides at the start and hardly later.";
export const needs =
  "A device for each is best here: every pupil has a run. Give out the link with another luck for each.";
export const plan = [
  [3, "Before the screen: “K is 1.5. Will it grow?” Collect answers and how sure they are."],
  [4, "Step 1. Follow it back to the one who began."],
  [4, "Step 2. Hands up, then the run."],
  [
    7,
    "Step 3. Ten new lucks each. Every run that ended below 50 is a stroke on the board; count them at the end.",
  ],
  [5, "Step 4. The same with five who begin."],
  [4, "Step 5, and the questions below."],
] as const;
export const questions = [
  [
    "The first run brought {first}, the second {second}. What was different?",
    "Nothing but luck. In the second the first one’s invitations were all refused, and there was nobody else to go on.",
  ],
  [
    "Which share of the class’s runs ended at once, and why that many?",
    "About four in ten (by theory 42 %). 22 % bring nobody in the very first round; others die out a little later.",
  ],
  [
    "Five begin. How often does it end at once now?",
    "All five have to fail: 0.42 multiplied by itself five times, about one run in a hundred.",
  ],
  [
    "Do those that take off differ as much?",
    "No: nearly all end between 2,500 and 3,300. When there are many, good and bad luck even out.",
  ],
] as const;
export const misconceptions = [
  [
    "K is 1.5, so it grows.",
    "On average. Every one of these averages is made of runs that die at once and runs that take off; none is in between.",
  ],
  [
    "What became large must have been better.",
    "All these runs have the same numbers. We hear of those that took off.",
  ],
] as const;
export const further = [
  "Family names die out in the same way: Galton and Watson asked about it in 1874.",
  "The chance q that it ends solves q = e^(1.5 × (q − 1)). Find it by trying, or by drawing both sides.",
] as const;
export const sheet = {
  asks: "The same numbers, run three times. Draw three curves that you think possible.",
} as const;
