export const under = (percent: string): string => `under ${percent}`;
export const over = (percent: string): string => `over ${percent}`;
