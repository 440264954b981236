/** Ein Baum, vier Pläne. */
export const title = "Ein Baum, vier Pläne";
export const idea = "Wer bezahlt wird, hängt vom Plan ab und nicht davon, wer wen geworben hat.";

export const tree = {
  title: "Ein Baum aus Menschen",
  says: ["Drei Jahre lang werben Menschen Menschen. Noch zahlt niemand etwas."],
  remarks: [
    "{joined} Menschen; {withoutRecruits} von ihnen haben niemanden geworben. Dieser Baum bleibt in allem, was folgt, wie er ist.",
  ],
} as const;

export const shareOfSales = {
  title: "Erster Plan: ein Teil jedes Verkaufs",
  says: [
    "Mitglieder kaufen jeden Monat etwas, das sie ohnehin wollen. Wer sie geworben hat, bekommt 20 %.",
    "Mitzumachen kostet nichts.",
  ],
  remarks: [
    "{losers} haben Geld verloren. Die meisten bekommen nichts, weil sie niemanden geworben haben, aber niemand hat dafür bezahlt.",
  ],
} as const;

export const twoLevels = {
  title: "Zweiter Plan: zwei Ebenen",
  says: [
    "Jetzt kostet der Beitritt eine Gebühr, dazu jeder Monat etwas. Mitglieder verkaufen an Außenstehende und verdienen an zwei Ebenen unter sich.",
    "Die Hälfte dessen, was sie für sich kaufen, hätten sie nicht gekauft.",
  ],
  asks: "Dieselben Menschen, derselbe Baum. Welcher Anteil hat nach drei Jahren Geld verloren?",
  choices: ["Weniger als ein Viertel", "Etwa die Hälfte", "Etwa drei Viertel", "Fast alle"],
  remarks: [
    "{losers} haben verloren. Das Hundertstel, das am meisten bekam, teilt sich {topShare} aller Vergütungen.",
  ],
} as const;

export const eightLevels = {
  title: "Dritter Plan: acht Ebenen",
  says: [
    "Acht Ebenen verdienen je 5 % statt zwei, und Mitglieder verkaufen ein Viertel so viel an Außenstehende.",
  ],
  asks: "Weiter oben bekommen mehr etwas. Wer hat jetzt verloren?",
  choices: ["Weniger als zuvor", "Ebenso viele", "Mehr als zuvor"],
  remarks: [
    "{losers} haben verloren. Tiefere Ebenen bezahlen die, die hoch stehen: Das Hundertstel, das am meisten bekam, hat {topShare} aller Vergütungen.",
  ],
} as const;

export const feesAlone = {
  title: "Vierter Plan: nur Gebühren",
  says: ["Verkauft wird nichts. Wer beitritt, zahlt 100, und drei Ebenen darüber teilen sich 90 davon."],
  remarks: [
    "{losers} haben verloren, und alles, was jemand bekommen hat, kam aus den Taschen derer darunter.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "Der Baum war viermal derselbe. Welcher Anteil von ihm verliert, hat der Plan entschieden.",
    "Frage bei jedem Plan: Was kostet es mitzumachen, und kommt Geld von anderen als den Mitgliedern?",
  ],
} as const;
