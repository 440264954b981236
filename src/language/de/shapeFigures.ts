export const byDay = (day: string): string => `Bis Tag ${day}:`;
export const nobody = (day: string): string => `Bis Tag ${day} ist niemand beigetreten.`;
