export const aim =
  "Die Klasse kann zeigen, dass in einer Pyramide die meisten verlieren, dass das nicht von ihrer Größe abhängt, und wer sie sind.";
export const needs = "Ein Gerät für je zwei, oder nur die Wand. Münzen oder Zettel für den Anfang.";
export const plan = [
  [
    6,
    "Vor dem Bildschirm: Spielt es. Wer beitritt, zahlt 100 in Zetteln: 50 an die Person, die geworben hat, 30 und 10 an die zwei darüber. Hört nach drei Runden auf und zählt.",
  ],
  [5, "Schritt 1. Handzeichen für einen Anteil, dann der Lauf."],
  [5, "Schritt 2. Seht auf den Rand der Scheibe: Wer steht da, und wann sind sie gekommen?"],
  [5, "Schritt 3. Handzeichen, bevor die größere gezeigt wird."],
  [4, "Schritt 4 und die Fragen unten."],
] as const;
export const questions = [
  [
    "Wie viele Geworbene bringen die Gebühr wieder ein?",
    "Zwei eigene bringen 100. Eine Person bringt 50, und was von zwei und drei Ebenen darunter kommt, sind 30 und 10 pro Kopf.",
  ],
  [
    "{losers} haben verloren. Warum fast drei Viertel, wo doch alle taten, was man ihnen sagte?",
    "Alle sind von jemandem geworben worden; im Mittel hat ein Mitglied also eine geworbene Person. {alone} haben keine, da andere mehrere haben; und eine allein bringt nur die Hälfte der Gebühr wieder ein.",
  ],
  [
    "Hätte es geholfen, früh dabei zu sein?",
    "Ja, und nur das half. Von der Hälfte, die zuletzt beitrat, haben {late} verloren.",
  ],
  [
    "Viermal so viele Menschen: Ist der Anteil, der verliert, kleiner?",
    "Nein: wieder {largeLosers}. In jedem Augenblick kam die Hälfte aller in der letzten Verdopplung.",
  ],
] as const;
export const misconceptions = [
  [
    "Es ging nur schief, weil die Menschen ausgingen.",
    "Das beendet es. Aber auch während es wächst, sind die am Rand die ganze Zeit im Minus, und am Rand stehen die meisten.",
  ],
  [
    "Irgendwo ist das Geld ja: Am Ende gleicht es sich aus.",
    "Alles, was jemand gewinnt, sind Gebühren anderer, und von je 100 behält die Firma 10.",
  ],
] as const;
export const further = [
  "Solche Systeme sind in den meisten Ländern verboten. Findet heraus, wie sie das Gesetz bei euch nennt und woran es sie vom Verkaufen unterscheidet.",
  "Fragt zu Hause oder sucht in den Nachrichten nach „Schenkkreisen“: Die Rechnung ist dieselbe.",
] as const;
export const sheet = {
  asks: "Zeichne, wie viele beigetreten sein werden, Tag für Tag. Schraffiere dann die Hälfte, die zuletzt kam.",
} as const;
