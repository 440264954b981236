/** Was die Farbe eines Mitglieds sagt, in ein, zwei Wörtern. */
export const colourNames = {
  generation: "Generation",
  lineage: "Familie",
  joined: "Beitrittstag",
  state: "Aktiv oder gegangen",
  net: "Geld",
} as const;
