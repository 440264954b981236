export const nobodyRecruited = "In diesem Lauf hat niemand jemanden geworben.";
export const meaning =
  "Eine Familie ist ein Mitglied mit allen darunter. Dies sind die größten am Ende des Laufs.";
export const caption = (day: string): string => `Die größten Familien bis Tag ${day}`;
export const columns = {
  head: "Familie von",
  generation: "Generation",
  generationShort: "Gen.",
  people: "Menschen",
  share: "Anteil",
  active: "Aktiv",
} as const;
export const others = "alle anderen";
