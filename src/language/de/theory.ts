/** Warum es von etwas keine Theorie gibt, in einfachen Sätzen. */
export const askedBefore =
  "Wer schon gefragt wurde, sagt seltener zu: Die Theorie müsste wissen, wie oft wer gefragt wurde.";
export const closedForGood =
  "Wer ablehnt, ist vielleicht für immer verloren: Die Theorie müsste wissen, wen niemand mehr fragen kann.";
export const activePull =
  "Je mehr aktiv sind, desto mehr sagen zu: Die Theorie müsste wissen, wer neben wem aktiv ist.";
export const wonBack =
  "Einladungen holen Mitglieder zurück: Die Theorie müsste wissen, wer gegangen ist, wenn sie kommen.";
export const activeHold =
  "Aktive Kontakte halten Mitglieder: Die Theorie müsste wissen, wer neben wem aktiv ist.";
export const givingUpIsNotFinal = "Wer aufgibt, kann zurückkommen: Keine Formel verfolgt beides.";

export const nothingDoubles =
  "Jedes Mitglied wirbt höchstens ein weiteres: Ohne Hilfe von außen verdoppelt sich auf Dauer nichts.";
export const nobodyBrings = "Niemand wirbt jemanden: Nichts wächst, und nichts klingt mit einer Rate ab.";
export const inOneInstant =
  "Einladen und Beitreten brauchen keine Zeit: Alles geschieht in einem Augenblick, ohne Rate.";
export const noOneRate =
  "Einige Mitglieder laden so lange ein, dass das, was sie bringen, mit keiner festen Rate abklingt.";
export const explodes = "Einladen und Beitreten brauchen keine Zeit: Es explodiert in einem Augenblick.";

export const noFastestDay = "In einem Markt ohne Ende gibt es keinen schnellsten Tag.";
export const nobodyLater = "Nach dem ersten Augenblick tritt niemand bei.";
export const fastestToCome =
  "Bis der Lauf endet, treten jeden Tag mehr bei: Der schnellste Tag kommt erst noch.";

export const returningInvitesForEver =
  "Wer geht, kommt zurück und lädt für immer weiter ein: K hat kein Ende, das Wachstum aber eine Rate.";
export const everybodyInvitesForEver =
  "Alle laden für immer weiter ein: K hat kein Ende, das Wachstum aber eine Rate.";
export const returnsNotCounted =
  "Wer aufgibt, kann zurückkommen und wieder einladen: Das ist nicht mitgezählt.";
export const neverDiesOut = "Es kommen immer neue Menschen von selbst: Es stirbt nie aus.";
export const noChanceForReturning =
  "Wer zurückkommt, lädt weiter ein: Keine Formel sagt, wie wahrscheinlich es ausstirbt.";
export const neverUsedUp = "Ein Markt ohne Ende ist nie erschöpft.";
export const givingUpSooner =
  "Wer niemanden findet, gibt auf, umso früher, je voller der Markt ist: Keine Formel sagt, wie es endet.";

export const estimateOfK = (reason: string): string =>
  `Jede Einladung zählt für sich, als träfe sie jemand Neues: eine Schätzung. ${reason}`;
export const networkK =
  "In einem Netz zählt K, wen Geworbene unter ihren Kontakten außer ihrem Sponsor werben, alle einmal.";
export const networkFades =
  "Es klingt ab: Die Theorie sagt, wie schnell sich ein solches Netz füllt, nicht, wie schnell es abklingt.";
export const contactsExcludeEachOther =
  "Wird ein Kontakt gefragt, wird ein anderer nicht gefragt: Keine Formel sagt, wie wahrscheinlich es ausstirbt.";

export const notOnNetwork = {
  "small-world":
    "Die Kontakte einer Person kennen einander: Keine Theorie, der wir trauen, gilt in einem solchen Netz.",
  "scale-free":
    "Einige Menschen haben sehr viele Kontakte: Keine Theorie, der wir trauen, gilt in einem solchen Netz.",
  communities:
    "Die meisten Kontakte bleiben in der eigenen Gruppe: Keine Theorie, der wir trauen, gilt in einem solchen Netz.",
} as const;
export const oneContactAtATime = (threshold: number): string =>
  `Niemand tritt bei, bevor ${threshold} Kontakte aktiv sind, und die Theorie verfolgt einen Kontakt nach dem anderen.`;
export const askedSomeTimes = (times: number): string =>
  `Ein Kontakt wird bis zu ${times}-mal gefragt: Die Theorie kennt nur einmal oder ohne Grenze.`;
export const aimed =
  "Einladungen gehen gezielt an einen Teil der Kontakte: Die Theorie müsste wissen, wie viele das sind.";
export const asksAgain =
  "Wer zurückkommt, fragt dieselben Kontakte noch einmal: Die Theorie müsste wissen, wer wie lange weg war.";
export const givingUpByContacts =
  "Wer niemanden findet, gibt auf, und das hängt davon ab, wie viele der Kontakte dabei sind: Keine Theorie verfolgt das.";
export const chosenStart =
  "Die Anfangsmitglieder sind nach ihrem Platz ausgesucht: Die Theorie kennt nur zufällig gezogene.";
