export const none = "no contacts";
export const one = (isMember: boolean): string => `1 contact, ${isMember ? "a member" : "not a member"}`;
export const noMembers = (contacts: string): string => `${contacts} contacts, none of them a member`;
export const allMembers = (contacts: string): string => `${contacts} contacts, all of them members`;
export const someMembers = (contacts: string, count: number, told: string): string =>
  `${contacts} contacts, ${told} of them ${count === 1 ? "a member" : "members"}`;
