/** A figure in somebody else's page. */
export const title = (scenario: string): string => `Invitree: ${scenario}`;
export const seed = (number: number): string => `Seed ${number}`;
export const wholePage = "Open the whole page";
export const controls = "Settings";
/** What a poster is pressed for; where it does not play it shows its end. */
export const play = "Play";
export const showIt = "Show it";

/** Behind the large number of people. */
export const haveJoinedBy = (people: number | null, day: string): string =>
  `${people === 1 ? "person has joined" : "people have joined"} by day ${day}`;
/** Before K in words, where there is little room. */
export const newMembersEach = "new members each:";
/** Behind a share: of those beside it, or of those who joined. */
export const ofThem = (words: string): string => `of them ${words}`;
export const ofThoseWhoJoined = (words: string): string => `of those who joined ${words}`;
