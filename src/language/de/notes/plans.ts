export const aim =
  "Die Klasse kann einem Plan, der Geld verspricht, zwei Fragen stellen: Was kostet das Mitmachen, und wer zahlt von außen ein?";
export const needs = "Ein Gerät für je zwei, oder nur die Wand. Nach der Lektion „Wer steht unten?“.";
export const plan = [
  [
    3,
    "Vor dem Bildschirm: „Damit verdienst du Geld, indem du es Freunden erzählst.“ Was würdet ihr zuerst wissen wollen?",
  ],
  [3, "Schritt 1. Der Baum: Welcher Anteil hat niemanden geworben?"],
  [4, "Schritt 2. Wer bezahlt diese Vergütungen?"],
  [6, "Schritt 3. Handzeichen für einen Anteil, dann der Lauf."],
  [6, "Schritt 4. Noch einmal Handzeichen; wer falsch lag, erklärt, was geschehen ist."],
  [4, "Schritt 5. Nur Gebühren."],
  [4, "Schritt 6 und die Fragen unten."],
] as const;
export const questions = [
  [
    "{alone} haben niemanden geworben. Warum verlieren sie unter einem Plan und unter einem anderen nicht?",
    "Es kommt darauf an, was sie das Mitmachen kostet. Kostet es nichts und kaufen sie nur, was sie ohnehin wollen, verliert niemand. Mit einer Gebühr und Bestellungen, die sie sonst nicht gemacht hätten, verlieren {two}.",
  ],
  [
    "Acht Ebenen verdienen statt zwei, und {eight} verlieren statt {two}. Warum?",
    "Tiefere Ebenen bezahlen die, die hoch stehen: Das Hundertstel, das am meisten bekam, hat {topEight} aller Vergütungen, vorher {topTwo}. Und mit einem Viertel der Verkäufe an Außenstehende kommt weniger Geld herein.",
  ],
  [
    "Unter welchem Plan, der etwas kostet, verlieren die wenigsten?",
    "Unter dem nur mit Gebühren, {fees}. Aber da wird gar nichts verkauft: Jeder Cent, den jemand gewinnt, ist die Gebühr anderer. Der Anteil, der verliert, sagt nicht alles.",
  ],
] as const;
export const misconceptions = [
  [
    "Wer genug arbeitet, steht oben.",
    "Der Baum ist jedes Mal derselbe. Der Plan entscheidet, wie viel sein unterer Teil bezahlt.",
  ],
  [
    "Produkte machen den Unterschied zwischen fair und unfair.",
    "Nur soweit jemand sie auch ohne den Plan will. Was Mitglieder kaufen, um mitzumachen, ist eine Gebühr mit anderem Namen.",
  ],
] as const;
export const further = [
  "Nehmt einen wirklichen Plan aus einem Prospekt: Gebühr, monatliche Bestellungen, Ebenen, Anteile. Stellt ihn auf der Seite als Plan ein und seht, was er tut.",
  "Sucht die Einkommensübersicht, die manche Firmen veröffentlichen. Welcher Anteil der Mitglieder steht nicht darin?",
] as const;
export const sheet = {
  asks: "Ein Baum, vier Pläne. Zeichne für jeden einen Balken: Welcher Anteil der Mitglieder hat nach drei Jahren Geld verloren?",
  bars: ["Anteil am Verkauf", "Zwei Ebenen", "Acht Ebenen", "Nur Gebühren"],
} as const;
