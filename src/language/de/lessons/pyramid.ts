/** Die Rechnung der Pyramide. */
export const title = "Wer steht unten?";
export const idea = "In einer Pyramide stehen die meisten am unteren Rand, wie groß sie auch ist.";

export const fee = {
  title: "Eine Gebühr, die nach oben geht",
  says: [
    "Wer beitritt, zahlt 100. Davon gehen 50 an den, der ihn geworben hat, 30 an den darüber, 10 an den nächsten.",
    "Zu kaufen gibt es nichts. Einer von 10.000 Menschen fängt an.",
  ],
  asks: "Am Ende treten alle bei. Wie viele von ihnen haben Geld verloren?",
  choices: ["Weniger als ein Viertel", "Etwa die Hälfte", "Etwa drei Viertel", "Fast alle"],
  remarks: [
    "{losers} haben verloren. {withoutRecruits} haben überhaupt niemanden geworben, und ein einziger Geworbener bringt nur die halbe Gebühr zurück.",
  ],
} as const;

export const late = {
  title: "Wer spät kam",
  says: [
    "Die Scheibe wächst nach außen: Wer spät kam, steht an ihrem Rand.",
    "Die Hälfte aller Mitglieder trat in der letzten Verdopplung bei. Achte auf ihre Farbe.",
  ],
  remarks: [
    "Von der Hälfte, die zuletzt beitrat, haben {latestLosers} verloren. Es war kaum noch jemand übrig, den sie hätten werben können.",
  ],
} as const;

export const larger = {
  title: "Eine größere Pyramide",
  says: ["Jetzt gibt es 40.000 Menschen statt 10.000."],
  asks: "Welcher Anteil von ihnen wird am Ende verloren haben?",
  choices: ["Ein kleinerer Anteil", "Derselbe Anteil", "Ein größerer Anteil"],
  remarks: [
    "Wieder {losers}. Es dauert länger und kostet mehr Menschen ihr Geld; wieder haben {withoutRecruits} niemanden geworben.",
  ],
} as const;

export const toRemember = {
  title: "Was bleibt",
  says: [
    "Was jemand hier gewinnt, haben andere eingezahlt, und einen Teil behält die Firma.",
    "In jedem Augenblick ist die Hälfte aller Mitglieder in der letzten Verdopplung gekommen. Sie stehen unten, und ein Unten gibt es immer.",
  ],
} as const;
