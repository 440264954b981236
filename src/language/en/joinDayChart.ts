export const ahead = "ahead";
export const even = "even";
export const inLoss = "in loss";
export const nobodyHasJoined = "nobody has joined";
