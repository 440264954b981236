export const moreInvitations = "5 % zu viele Einladungen";

export const V34 = {
  title: "Die S-Kurve",
  says: "10.000 Menschen, 100 fangen an, und alle laden in etwa drei Tagen einen Menschen ein, wer es auch sei. Immer mehr Einladungen gehen an solche, die schon dabei sind. Die Hälfte ist nach 15,3 Tagen beigetreten.",
  source: "Die logistische Kurve, Verhulst (1838).",
  what: ["beigetreten bis Tag 10", "beigetreten bis Tag 20"],
  x: "Tag",
  y: "aller Menschen",
} as const;

export const V35 = {
  title: "Werbung und Mundpropaganda",
  says: "Jeden Tag kommen 3 % derer, die noch draußen sind, von selbst, und jedes Mitglied wirbt andere: die Kurve, die Bass für Fernseher und Waschmaschinen fand.",
  source: "Bass, A new product growth model for consumer durables (1969).",
  notices: ["10 % zu viele, die von selbst kommen"],
  joinedBy: (day: string): string => `beigetreten bis Tag ${day}`,
  x: "Tag",
  y: "aller Menschen",
} as const;

export const V36 = {
  title: "Der schnellste Tag",
  says: "Dieselben Menschen: Die meisten treten an Tag 6,2 bei, wenn 46 % dabei sind, und zwar 11 % aller pro Tag. So sagt es die Erwartung der App, ohne einen Lauf; hier wird sie an der Formel gemessen.",
  source: "Bass (1969): t* = ln(q/p) ÷ (p + q); p und q nach Sultan, Farley & Lehmann (1990).",
  what: ["sein Tag", "bis dahin beigetreten", "Beitritte an ihm"],
  x: "Tag",
  y: "treten pro Tag bei",
} as const;

export const V37 = {
  title: "Wie weit eine Welle kommt, bevor sie endet",
  says: "Alle werben zwei Menschen, solange der Markt leer ist, und gehen. Die Welle endet, bevor alle dabei waren: Bei K = 2 erreicht sie 80 %, wie eine Epidemie.",
  source: "Kermack & McKendrick (1927); Keeling & Rohani, Modeling Infectious Diseases, Kap. 2.",
  notices: ["eine um 10 % zu hohe Abwanderung"],
  what: ["je beigetreten"],
  x: "K im leeren Markt",
  y: "je beigetreten",
} as const;
