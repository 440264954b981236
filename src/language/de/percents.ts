export const under = (percent: string): string => `unter ${percent}`;
export const over = (percent: string): string => `über ${percent}`;
