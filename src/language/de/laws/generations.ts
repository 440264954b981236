export const V09 = {
  title: "Generationen vervielfachen sich",
  says: "Drei fangen an, und alle werben vier: 3, 12, 48, 192 … Mitglieder in einer Generation nach der anderen.",
  source: "mᵍ, die Definition einer Generation.",
  notices: [
    "ein Bruchteil einer Einladung zu viel",
    "Geworbene, die zur Generation ihres Sponsors gezählt werden",
  ],
  membersOf: (generation: string): string => `Mitglieder der Generation ${generation}`,
  x: "Generation",
  y: "Mitglieder",
} as const;

export const V20 = {
  title: "Auch unter 1 verdoppelt K, was Werbung bringt",
  says: "Zehn Menschen am Tag kommen von selbst. Jeder wirbt einen halben weiteren, der wieder einen halben wirbt, und so fort: Bald treten 20 am Tag bei, 10 ÷ (1 − K) mit K = ½.",
  source: "B ÷ (1 − K), die geometrische Reihe.",
  notices: ["5 % zu viele, die von selbst kommen"],
  what: ["Beitritte pro Tag, von Tag 61 bis Tag 260"],
  x: "Tag",
  y: "Beitritte pro Tag",
} as const;
