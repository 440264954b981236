export const never = "never";
export const weeks = (told: string): string => `${told}\u00a0weeks`;
export const days = (count: number, told: string): string => `${told}\u00a0${count === 1 ? "day" : "days"}`;

/** What a value may be: "between 0 % and 100 %". */
export const between = (least: string, most: string): string => `between ${least} and ${most}`;
export const orNever = (range: string): string => `${range}, or never`;
