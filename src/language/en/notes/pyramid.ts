export const aim =
  "Pupils can show that in a pyramid most people lose, that this does not depend on its size, and who they are.";
export const needs = "A device for two, or the wall alone. Coins or slips of paper for the beginning.";
export const plan = [
  [
    6,
    "Before the screen: play it. Each who joins pays 100 in slips: 50 to whoever brought them, 30 and 10 to the two above. Stop after three rounds and count.",
  ],
  [5, "Step 1. Hands up for a share, then the run."],
  [5, "Step 2. Look at the edge of the disc: who stands there, and when did they come?"],
  [5, "Step 3. Hands up before the larger one is shown."],
  [4, "Step 4, and the questions below."],
] as const;
export const questions = [
  [
    "How many recruits pay back the fee?",
    "Two of one’s own bring 100. One brings 50, and what comes from two and three levels below is 30 and 10 a head.",
  ],
  [
    "{losers} have lost. Why nearly three quarters, where everybody did as they were told?",
    "Everybody was brought by somebody, so that members have one recruit on average. {alone} have none, as others have several; and one alone pays back only half of the fee.",
  ],
  [
    "Would it have helped to be early?",
    "Yes, and that is all that helped. Of the half who joined last {late} have lost.",
  ],
  [
    "Four times as many people: is the share who lose smaller?",
    "No: {largeLosers} again. At any moment half of all came in the last doubling.",
  ],
] as const;
export const misconceptions = [
  [
    "It only went wrong because people ran out.",
    "That ends it. But while it grows those at the edge are in loss all the time, and most people are at the edge.",
  ],
  [
    "The money is somewhere: in the end it evens out.",
    "All that anybody gains is others’ fees, and of each 100 the company keeps 10.",
  ],
] as const;
export const further = [
  "Such schemes are forbidden in most countries. Find out what the law in yours calls them, and by what it tells them from selling.",
  "Ask at home or in the news for “circles”, “gifting”, “wheels”: the arithmetic is the same.",
] as const;
export const sheet = {
  asks: "Draw how many will have joined, day by day. Then shade the half who joined last.",
} as const;
