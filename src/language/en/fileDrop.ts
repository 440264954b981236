/** Behind a button that lets a file be chosen. */
export const orDropIt = "or drop it here";
