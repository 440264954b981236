export const byDay = (day: string): string => `By day ${day}:`;
export const nobody = (day: string): string => `By day ${day} nobody has joined.`;
