/** Friends and family run out. */
export const title = "Friends and family run out";
export const idea = "Who only asks people they know soon asks the same people again.";

export const askFriends = {
  title: "Ask those you know",
  says: [
    "Everybody here knows twelve others, most of whom know one another. Members ask only people they know, five a week at first.",
    "By the numbers each member should bring more than two.",
  ],
  asks: "20 begin among 20,000 people. How many will have joined after half a year?",
  choices: ["Fewer than 200", "200 to 2,000", "More than 2,000"],
  remarks: [
    "In all {joined}, the 20 included, and the last of them on day {lastJoinDay}. {refusedOrLost} of the invitations were refused, or went to people who had joined or would hear no more of it.",
  ],
} as const;

export const nobodyTires = {
  title: "Nobody tires",
  says: [
    "In that run people who had been asked often said yes less often, and some were put off for good.",
    "Now nobody tires of it and nobody is put off. Draw the curve.",
  ],
  asks: "How many will have joined?",
  remarks: [
    "More, and it goes on. Yet it creeps: who joins is mostly surrounded by people who have been asked.",
  ],
} as const;

export const knowMore = {
  title: "Know more people",
  says: ["Here people tire again. How much does it help to know more of them?"],
  remarks: [
    "{joined} joined: the same few doors are knocked at again and again.",
    "{joined} joined: there are more doors, and each is knocked at less often.",
  ],
} as const;

export const toRemember = {
  title: "What to remember",
  says: [
    "K counts invitations as if each went to somebody new.",
    "Friends of friends are the same people: among them invitations meet, tire and close doors.",
  ],
} as const;
