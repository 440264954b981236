export const aim =
  "Die Klasse kann erklären, warum etwas, dessen Wert von den Freunden abhängt, lange klein bleiben kann, und warum wenige an einem Ort mehr bewirken als viele überall.";
export const needs = "Ein Gerät für je zwei, oder nur die Wand.";
export const plan = [
  [
    4,
    "Vor dem Bildschirm: Wie viele eurer Freunde müssen etwas nutzen, bevor ihr es tut? Handzeichen für 0, 1, 2, mehr.",
  ],
  [3, "Schritt 1. Ein Jahr ohne die Wirkung."],
  [6, "Schritt 2. Alle zeichnen das Jahr mit ihr. Wo beginnt es zu kippen?"],
  [5, "Schritt 3. Handzeichen, dann der Lauf."],
  [5, "Schritt 4. Dieselben 30, dicht beieinander. Sucht die Gruppe im Graphen."],
  [5, "Schritt 5. Zu zweit: Welche Wahl von Anfang und Freunden erreicht die meisten?"],
  [4, "Schritt 6 und die Fragen unten."],
] as const;
export const questions = [
  [
    "Die Kurve mit der Wirkung beginnt so langsam wie die ohne. Was geschieht dann?",
    "Die Hälfte derer, die beitraten, war an Tag {half} dabei, am Ende sind es {withIt} von 20.000, ohne waren es {without}. Jede volle Gruppe zieht an der nächsten: Jeder Freund, der dabei ist, macht eine Zusage wahrscheinlicher, und das Bleiben auch.",
  ],
  [
    "Dreißig fangen verstreut an, und alle warten auf zwei Freunde. Warum geschieht nichts?",
    "Kaum jemand hat zwei Freunde unter 30, die über 20.000 verstreut sind. Am Ende sind {scattered} dabei, die 30 mitgezählt.",
  ],
  [
    "Dreißig Nachbarn fangen an. Warum hört es bei {close} auf?",
    "Eine Gruppe hat 200 Menschen. Sie wird voll; außerhalb hat kaum jemand zwei Freunde darin, also warten sie.",
  ],
] as const;
export const misconceptions = [
  [
    "Ist es gut genug, verbreitet es sich.",
    "Schwelle und Anfang entscheiden: dieselben Menschen, dasselbe Angebot, {scattered} oder {close} oder, wo ein Freund genügt, {one}.",
  ],
  [
    "Überall werben ist der sicherste Anfang.",
    "Wo Menschen auf Freunde warten, bewirken wenige an einem Ort mehr.",
  ],
] as const;
export const further = [
  "Welche Dienste begannen in einer Schule, einer Stadt, einer Firma? Facebook kam 2004 von Hochschule zu Hochschule.",
  "Dasselbe gilt für Bräuche, eine Sprache, Unruhen und stehenden Beifall: Granovetter schrieb 1978 über Schwellen.",
] as const;
