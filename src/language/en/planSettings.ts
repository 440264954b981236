export const name = "Money: who pays and who is paid";
export const startFrom = "Start from";
export const startFromMeaning =
  "A plan to change as you like. The people and their invitations stay as they are.";

export const addLevel = "Add a level";
export const addLevelTo = (label: string): string => `${label}: add a level`;
export const removeLast = "Remove the last";
export const removeLastOf = (label: string): string => `${label}: remove the last level`;
export const yesAndNo = { yes: "Yes", no: "No" } as const;
