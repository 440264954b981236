/** Eine Grafik auf einer fremden Seite. */
export const title = (scenario: string): string => `Invitree: ${scenario}`;
export const seed = (number: number): string => `Startwert ${number}`;
export const wholePage = "Ganze Seite öffnen";
export const controls = "Einstellungen";
/** Womit das Standbild beginnt; wo es nicht abspielt, zeigt es sein Ende. */
export const play = "Abspielen";
export const showIt = "Zeigen";

/** Hinter der großen Zahl der Menschen. */
export const haveJoinedBy = (people: number | null, day: string): string =>
  `${people === 1 ? "Mensch ist" : "Menschen sind"} bis Tag ${day} beigetreten`;
/** Vor K in Worten, wo wenig Platz ist. */
export const newMembersEach = "Geworbene je Mitglied:";
/** Hinter einem Anteil: derer daneben, oder derer, die beigetreten sind. */
export const ofThem = (words: string): string => `von ihnen ${words}`;
export const ofThoseWhoJoined = (words: string): string => `der Beigetretenen ${words}`;
