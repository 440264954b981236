export const aim =
  "Pupils can explain why a steady inflow with a steady share who leave comes to rest, and work out where.";
export const needs =
  "A device for two, or the wall alone. A bucket with a hole and a jug of water make a good beginning.";
export const plan = [
  [4, "Before the screen: pour steadily into a leaking bucket. Does it overflow, run dry, or come to rest?"],
  [3, "Step 1. A straight line: ask for the number after a year before it is shown."],
  [
    6,
    "Step 2. Everybody draws how many are active. Compare those who drew a fall with those who drew a plateau.",
  ],
  [6, "Step 3. In pairs: get above 2,500 active members. Who turned the tap, who mended the hole?"],
  [6, "Step 4. Look for the churn at which K falls below 1."],
  [4, "Step 5, and the questions below."],
] as const;
export const questions = [
  [
    "Without churn {holds} are active after 360 days, with 30 % a month {leaks}. Where are the others?",
    "{gone} have left. The number has come to rest where as many leave each day as come, about 20. Of 30 % a month 1.2 % go each day; 20 is 1.2 % of about 1,700.",
  ],
  [
    "Twice the inflow, or half the churn: which is better?",
    "For the members at the end it is nearly the same: {poured} against {mended}. But twice the inflow took {pouredJoined} people to get there, and most of them are gone.",
  ],
  [
    "Why does leaving count twice where members invite?",
    "Who leaves is missing, and invites nobody any more. At 20 % a month {stays} are active in the end; at 50 % K is below 1, {brought} have ever joined, and {edge} are left.",
  ],
] as const;
export const misconceptions = [
  [
    "Something that loses 30 % a month is empty after three or four months.",
    "It loses 30 % of those who are there. The fewer there are, the fewer leave, and others come.",
  ],
  [
    "As long as more and more people join, all is well.",
    "How many have ever joined never falls. Ask for those who are active.",
  ],
] as const;
export const further = [
  "The same rest is found in a lake with an outflow, in the level of a medicine in the blood, in a town that people move to and from.",
  "Look in the news for “users”: does the number count those who ever came, or those who are there?",
] as const;
