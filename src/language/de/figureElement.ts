/** Wie ein Screenreader den Rahmen einer Grafik ohne Titel nennt. */
export const frameTitle = "Invitree: wie sich eine Einladung verbreitet";
