export const aim =
  "Pupils can explain why a number worked out for strangers fails among friends: invitations meet the same few people.";
export const needs =
  "A device for two, or the wall alone. For the beginning: paper, and everybody’s three closest friends in the class.";
export const plan = [
  [
    5,
    "Before the screen: each names three friends in the class. How many different people are named by a group of friends?",
  ],
  [5, "Step 1. “More than two each”: hands up, then the run."],
  [6, "Step 2. Everybody draws the curve without fatigue."],
  [6, "Step 3. In pairs: how many must one know for 200 to join?"],
  [3, "Step 4, and the questions below."],
] as const;
export const questions = [
  [
    "By the numbers each brings more than two. Why do only {tired} join?",
    "The numbers count as if each invitation went to somebody new. Here {lost} of them were refused, or went to people who had joined or would hear no more. The last one joined on day {tiredEnd}.",
  ],
  [
    "Nobody tires any more. Is it now as the numbers say?",
    "No. {open} join instead of {tired}, and it goes on, but slowly: most whom a new member knows have been asked by others.",
  ],
  [
    "What does knowing more people change?",
    "With 40 contacts instead of twelve {more} join, with 100 {many}: each door is knocked at less often. K says the same in all three.",
  ],
] as const;
export const misconceptions = [
  [
    "Twelve friends, and each has twelve: that makes 144, then 1,728.",
    "Among friends of friends most are people one knows already.",
  ],
  [
    "Who asks again and again wins in the end.",
    "Here each further invitation is less likely to be heard, and some close the door for good.",
  ],
] as const;
export const further = [
  "Draw the class’s friendships as points and lines. Count the triangles: they are what holds it back.",
  "A few lines to another class, another town: what would they change? (Small-world networks.)",
] as const;
