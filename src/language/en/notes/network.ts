export const aim =
  "Pupils can explain why something whose worth depends on friends may stay small for long, and why few in one place do more than many all over.";
export const needs = "A device for two, or the wall alone.";
export const plan = [
  [
    4,
    "Before the screen: how many of your friends must use something before you do? Show of hands for 0, 1, 2, more.",
  ],
  [3, "Step 1. A year without the effect."],
  [6, "Step 2. Everybody draws the year with it. Where does it begin to tip?"],
  [5, "Step 3. Hands up, then the run."],
  [5, "Step 4. The same 30, close together. Look for the group in the graph."],
  [5, "Step 5. In pairs: which choice of beginners and friends reaches most?"],
  [4, "Step 6, and the questions below."],
] as const;
export const questions = [
  [
    "The curve with the effect begins as slowly as that without. What happens then?",
    "Half of those who joined were in on day {half}, and {withIt} of 20,000 at the end, where it was {without} without. Each group that is full pulls at the next: every friend who is in makes a yes likelier, and staying too.",
  ],
  [
    "Thirty begin all over, and everybody waits for two friends. Why does nothing happen?",
    "Hardly anybody has two friends among 30 who are scattered over 20,000. {scattered} are in at the end, the 30 included.",
  ],
  [
    "Thirty neighbours begin. Why does it stop at {close}?",
    "A group has 200 people. It is filled; outside of it hardly anybody has two friends inside, and so they wait.",
  ],
] as const;
export const misconceptions = [
  [
    "If it is good enough, it spreads.",
    "Threshold and beginning decide: the same people, the same offer, {scattered} or {close} or, where one friend is enough, {one}.",
  ],
  [
    "Advertising everywhere is the safest beginning.",
    "Where people wait for friends, few in one place do more.",
  ],
] as const;
export const further = [
  "Which services began in one school, one town, one firm? Facebook opened college by college in 2004.",
  "The same holds of customs, of a language, of riots and of standing ovations: Granovetter wrote on thresholds in 1978.",
] as const;
