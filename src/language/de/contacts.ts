export const none = "keine Kontakte";
export const one = (isMember: boolean): string => `1 Kontakt, ${isMember ? "ein Mitglied" : "kein Mitglied"}`;
export const noMembers = (contacts: string): string => `${contacts} Kontakte, keiner davon Mitglied`;
export const allMembers = (contacts: string): string => `${contacts} Kontakte, alle davon Mitglieder`;
export const someMembers = (contacts: string, count: number, told: string): string =>
  `${contacts} Kontakte, ${told} davon ${count === 1 ? "Mitglied" : "Mitglieder"}`;
