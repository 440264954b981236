export const noSuchLesson = "This link names a lesson that there is not. These are all.";
export const toThePage = "To the page";
export const minutes = (count: string): string => `${count} minutes`;
