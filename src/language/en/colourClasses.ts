/** Stretches of numbers that are told: "4", or "4 to 5". */
export const span = (first: string, last: string): string => `${first} to ${last}`;

export const generation = (numbers: string, isOne: boolean): string =>
  `${isOne ? "Generation" : "Generations"} ${numbers}`;
const days = (numbers: string, isOne: boolean): string => `${isOne ? "day" : "days"} ${numbers}`;
export const joined = (numbers: string, isOne: boolean): string => `Joined on ${days(numbers, isOne)}`;
export const family = (member: string): string => `Member ${member}’s family`;
export const otherFamilies = "All others";
export const active = "Active";
export const left = "Left";

/** Says that nobody else is in the picture. */
export const onlyGeneration = (numbers: string, isOne: boolean): string =>
  isOne ? `Only generation ${numbers} is shown` : `Only generations ${numbers} are shown`;
export const onlyJoined = (numbers: string, isOne: boolean): string =>
  `Only those who joined on ${days(numbers, isOne)} are shown`;
export const onlyFamily = (member: string): string => `Only member ${member}’s family is shown`;
export const onlyOtherFamilies = "Only members of other families are shown";
export const onlyActive = "Only active members are shown";
export const onlyLeft = "Only those who have left are shown";
/** @param net "lost 50 or less" */
export const onlyNet = (net: string): string => `Only those who ${net} are shown`;
