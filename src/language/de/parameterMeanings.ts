/** Was der Wert jedes Parameters jemandem sagt, der nichts gelesen hat: eine schlichte Zeile. */
export const parameterMeanings = {
  market:
    "Wen eine Einladung erreichen kann: immer jemand Neues, alle einer festen Zahl von Menschen oder nur die eigenen Kontakte.",
  population:
    "Alle, die je beitreten könnten. Sind die meisten beigetreten, treffen Einladungen auf Menschen, die schon dabei sind.",
  startingMembers: "Wie viele an Tag 0 dabei sind, bevor jemand eingeladen wurde.",
  organicPerDay:
    "Menschen, die ohne Einladung kommen, durch Werbung oder eine Suche. Sie laden ein wie alle anderen.",
  peopleEach:
    "Ein simuliertes Mitglied steht für so viele Menschen. Es vervielfacht die gezeigten Zahlen und sonst nichts.",
  network:
    "Irgendwen durch Zufall; Nachbarn und einige in der Ferne; wenige, die sehr viele kennen; oder Gruppen, die unter sich bleiben.",
  contacts: "Wie viele andere jeder Mensch kennt, im Durchschnitt.",
  rewiring: "Der Anteil der Kontakte, der zu irgendwem führt statt zu einem Nachbarn.",
  communities: "So viele gleich große Gruppen; die meisten Kontakte bleiben in einer.",
  mixing:
    "Der Anteil der Kontakte, der in eine andere Gruppe führt. Bei 0 springt nie etwas auf die nächste über.",
  startPlacement: "Irgendwo; dort, wo die meisten Kontakte sind; oder alle dicht beieinander.",
  networkSeed: "Dieselbe Zahl gibt dieselben Kontakte, wie auch immer der Zufall des Laufs ausfällt.",
  inviteStyle:
    "Jede Woche ein paar, solange sie aktiv sind; eine Anzahl beim Beitritt; oder, unter Kontakten, einmal alle, die sie kennen.",
  invitesPerWeek: "Wie viele ein Mitglied, das einlädt, jede Woche fragt, im Tempo am Tag seines Beitritts.",
  enthusiasmHalfLife:
    "Mitglieder werden des Einladens müde: Nach dieser Zeit laden sie halb so oft ein, nach der doppelten ein Viertel so oft.",
  invitesPerMember: "Wie viele ein Mitglied, das einlädt, beim Beitritt fragt, im Durchschnitt.",
  inviteSpread:
    "Alle gleich; durch Zufall um den Mittelwert; oder die meisten sehr wenige und einige sehr viele.",
  circleShare: "Die Chance, dass ein Mitglied einen Kontakt überhaupt fragt: 100\u00a0% fragt alle einmal.",
  sendDelayDays:
    "Die mittlere Zeit vom Beitritt bis zu jeder Einladung; bei 0 gehen alle beim Beitritt hinaus.",
  promoterShare: "Die anderen treten bei und bleiben oder gehen wie alle, fragen aber nie jemanden.",
  conversion: "Die Chance, dass eine Einladung angenommen wird.",
  cycleDays:
    "Die mittlere Zeit von einer Einladung bis zum Beitritt. Je kürzer sie ist, desto schneller wächst alles.",
  cycleShape:
    "Immer gleich; durch Zufall, oft kurz und manchmal lang; oder in Stufen: kennen, mögen, vertrauen.",
  cycleStages:
    "Wie viele gleiche Schritte von der Einladung zum Beitritt führen; an jedem kann sie scheitern.",
  fitShare: "Für diesen Anteil aller Menschen ist das Produkt gemacht; die Konversion gilt für ihn.",
  misfitConversion: "Die Chance, dass jemand, zu dem es nicht passt, eine Einladung annimmt.",
  targeting: "Der Anteil der Einladungen, für die ein Mitglied jemanden aussucht, zu dem es passt.",
  fatigue: "Jede frühere Einladung, von wem auch immer, senkt die Chance auf eine Zusage um diesen Anteil.",
  burn: "Der Anteil der Absagen, nach denen jemand nie wieder dafür zu haben ist.",
  maxAsks:
    "So oft darf ein Mitglied denselben Kontakt fragen. Nach 0 Anfragen wird überhaupt niemand gefragt.",
  networkEffect:
    "Jeder aktive Kontakt außer dem Sponsor erhöht die Chance auf eine Zusage um diesen Anteil davon.",
  threshold: "Jemand denkt erst über eine Einladung nach, wenn so viele der eigenen Kontakte aktiv sind.",
  activation: "Die anderen melden sich an, fangen nie an und laden nie ein.",
  churnPerMonth: "Der Anteil der neuen Mitglieder, der in den ersten 30 Tagen geht.",
  churnShape:
    "1: an jedem Tag gleich wahrscheinlich. Unter 1: Die meisten gehen früh, und wer bleibt, bleibt. Über 1: umgekehrt.",
  stickiness:
    "Freunde halten: Bei 1 halbiert ein aktiver Kontakt die Chance zu gehen, zwei lassen ein Drittel davon.",
  quitWithoutRecruitsDays: "Wer bis dahin niemanden geworben hat, geht.",
  returnPerMonth: "Der Anteil derer, die gegangen sind, der binnen 30 Tagen zurückkommt.",
  winback:
    "Wie bereitwillig jemand nach dem Gehen eine neue Einladung annimmt: 0\u00a0% nie, 100\u00a0% so gern wie alle anderen.",
  days: "Wie viele Tage simuliert werden.",
  memberLimit: "Der Lauf endet in dem Augenblick, in dem so viele beigetreten sind.",
  seed: "Der Zufall dieses Laufs: Derselbe Startwert und dieselben Einstellungen geben überall denselben Lauf.",
} as const;
