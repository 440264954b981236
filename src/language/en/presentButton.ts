export const present = "Present";
export const presentHint = "Show this run in large type, for a room";
