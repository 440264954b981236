export const noSuchLesson = "Dieser Link nennt eine Lektion, die es nicht gibt. Das sind alle.";
export const toThePage = "Zur Seite";
export const minutes = (count: string): string => `${count} Minuten`;
