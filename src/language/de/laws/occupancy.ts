export const V39 = {
  title: "So viele Einladungen wie Menschen erreichen 63 % von ihnen",
  says: "Ein Mitglied versendet 100.000 Einladungen an 100.000 Menschen, jede an irgendjemanden. Manche bekommen zwei oder drei, und 37 % bekommen keine. (Alle lehnen ab, damit sonst nichts geschieht.)",
  source: "Das klassische Besetzungsproblem: 1 − (1 − 1/N)ᴺ.",
  notices: ["5 % zu wenige Einladungen"],
  what: ["erreichte Menschen"],
  x: "Einladungen je Mensch",
  y: "erreichte Menschen",
} as const;
