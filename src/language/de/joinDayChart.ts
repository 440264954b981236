export const ahead = "im Plus";
export const even = "bei null";
export const inLoss = "im Minus";
export const nobodyHasJoined = "niemand ist beigetreten";
