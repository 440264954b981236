const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export const everyLevel = "every level";
/** "one level", "12 levels" */
export const levels = (count: number): string => `${numbers[count] ?? count} level${count === 1 ? "" : "s"}`;
