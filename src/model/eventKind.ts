/** What happens at one and the same time happens in this order. */
export const leave = 0;
export const quit = 1;
export const comeBack = 2;
export const organicJoin = 3;
export const answer = 4;
export const send = 5;
/** `order` of a record = round × kinds + kind: what a sending causes at its own time is the next round. */
export const kinds = 8;
