export const aim =
  "Pupils can explain why growth that feeds on itself begins as an exponential and ends as an S, and why a larger market hardly delays the end.";
export const needs =
  "A device for two, or the wall alone. Step 4 needs logarithmic scales; leave it out where they are unknown.";
export const plan = [
  [
    3,
    "Before the screen: one in the room knows a rumour and tells another each minute. When does everybody know?",
  ],
  [4, "Step 1. Ask for the number after 160 days if it goes on like this."],
  [6, "Step 2. Everybody draws all 160 days, then the run. Mark the steepest place."],
  [5, "Step 3. Hands up before the run is shown, and reasons."],
  [4, "Step 4. Where does the straight line begin to bend?"],
  [3, "Step 5, and the questions below."],
] as const;
export const questions = [
  [
    "After 40 days {first} had joined, doubling about once a week. Why not some 70 million after 160?",
    "That would take 17 more doublings, and there are only 10,000 people. From {first} to 10,000 it is less than five.",
  ],
  [
    "When was it fastest?",
    "About day {fastestDay}, with {fastest} in one day, when half were in: many who invite, and many whom they can still bring. From then on the second runs out.",
  ],
  [
    "Four times the people. Why is half of them in on day {halfLarge}, and not on day 280?",
    "Four times as many is two doublings more, about two weeks. Half of the 10,000 were in on day {half}; luck at the start shifts either by some days.",
  ],
] as const;
export const misconceptions = [
  [
    "It slows because people lose interest.",
    "Nobody here does. {lost} of all invitations in these 160 days went to people who were in already, or were refused.",
  ],
  [
    "The steepest growth is a sign that the best is still to come.",
    "It is the middle. Half are in, and from the inside nothing tells it.",
  ],
] as const;
export const further = [
  "The S is the logistic curve. Pupils with calculus can show that it is steepest at one half.",
  "Look at curves of a new thing in the news (a network, a device) and guess on which side of the middle it stands.",
] as const;
