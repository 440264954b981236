export const opening = {
  about: [
    "Zehn Freunde nutzen eine App und erzählen anderen davon, am eifrigsten in den ersten Wochen.",
    "Achte darauf, wie lange fast nichts zu geschehen scheint und wie bald danach die meisten Einladungen Menschen erreichen, die schon dabei sind.",
    "Versuche, es aufzuhalten: Senke die Einladungen pro Woche oder erhöhe die Abwanderung, bis jedes Mitglied weniger als ein weiteres wirbt.",
  ],
  sources: [],
  chosen: "Jede Zahl hier ist gewählt: eine denkbare App, keine gemessene.",
};

export const wordOfMouth = {
  about: [
    "Werbung bringt etwa vierzig Menschen pro Tag; sechs von zehn erzählen anderen davon, solange es für sie neu ist.",
    "Achte darauf, dass die Kurve eine Gerade bleibt und nur steiler ist: Jedes Mitglied wirbt weniger als ein weiteres, sodass 2.661 von 7.161 Mitgliedern durch Einladung kommen und doch nie eine eigene Welle auslösen.",
    "Versuche es mit 0 % Mitgliedern, die überhaupt einladen: Werbung allein endet bei 4.615 Mitgliedern.",
  ],
  sources: [],
  chosen:
    "Jede Zahl ist gewählt. Anbieter von Empfehlungssoftware nennen es gut, wenn 8 bis 10 % der Einladungen angenommen werden, und hervorragend ab 15 %: 22 % sind großzügig, für ein persönliches Wort.",
};

export const mailing = {
  about: [
    "Jedes Mitglied schickt etwa dreihundert Nachrichten an Fremde; eine von tausend wird angenommen, und wer ablehnt, will in jedem zweiten Fall nichts mehr davon hören.",
    "Achte darauf, dass 123.230 Einladungen 108 Mitglieder bringen, während 384 ohne Einladung kommen, und dass ein Viertel aller Einladungen Menschen erreicht, die nicht mehr zuhören.",
    "Versuche es neben persönlichen Gesprächen: dieselben Menschen, halb so viele Einladungen.",
  ],
  sources: [],
  chosen: "Jede Zahl ist gewählt.",
};

export const conversations = {
  about: [
    "Jedes Mitglied spricht mit etwa acht Menschen; mehr als einer von fünf tritt bei, etwa zehn Tage später.",
    "Achte darauf, dass 60.377 Einladungen 10.115 Mitglieder bringen und dass sich die Kurve noch immer nach oben biegt: Jedes Mitglied wirbt 1,7 weitere.",
    "Versuche drei Gespräche statt acht: Dann wirbt jedes Mitglied weniger als ein weiteres, und es bleibt klein.",
  ],
  sources: [],
  chosen: "Jede Zahl ist gewählt. Die Menschen sind die des Massenversands.",
};

export const targeted = {
  about: [
    "Das Produkt ist für einen von fünf Menschen gemacht, von denen 30 % annehmen; 70 % der Einladungen sind auf sie gerichtet.",
    "Achte darauf, dass es bei 6.069 Mitgliedern in einem Markt von 50.000 endet: Was auf die zehntausend gerichtet ist, für die es gemacht ist, trifft schließlich nur noch Menschen, die schon dabei sind.",
    "Versuche, auf niemanden zu zielen: Mit 0 % gezielten Einladungen endet es bei 43.",
  ],
  sources: [],
  chosen: "Jede Zahl ist gewählt.",
};

export const untargeted = {
  about: [
    "Dasselbe Produkt und dieselben Menschen wie bei den gezielten Einladungen, doch jede Einladung geht an irgendwen, und eine von zehn wird angenommen.",
    "Achte darauf, dass es bei 43 Mitgliedern endet: Jedes wirbt 0,6 weitere, sodass jede Generation kleiner ist als die vorige.",
    "Versuche, Schritt für Schritt gezielter einzuladen: Ab einem Drittel wirbt jedes Mitglied mehr als ein weiteres, und bei 50 % treten Tausende bei.",
  ],
  sources: [],
  chosen: "Jede Zahl ist gewählt.",
};

export const friends = {
  about: [
    "Alle fragen nur die zwölf Menschen, die sie kennen, wieder und wieder; jedes Mal ist ein Ja weniger wahrscheinlich, und ein Nein kann die Tür schließen.",
    "Achte darauf, dass es bei 74 Mitgliedern stehen bleibt und dass ein Drittel aller Einladungen auf geschlossene Türen trifft, obwohl auf dem Papier jedes Mitglied mehr als zwei werben würde.",
    "Versuche es ohne Überdruss und ohne geschlossene Türen: Nach einem halben Jahr sind 601 beigetreten, und es geht weiter.",
  ],
  sources: [
    "AARP Foundation, Studie über Teilnehmende am Multi-Level-Marketing, 2018: Von denen, die aufhörten, hatten es 39 % als unangenehm empfunden, Freunde und Familie zu fragen. Keine Zahl dieses Laufs stammt daraus.",
  ],
  chosen:
    "Jede Zahl des Laufs ist gewählt: Wer schon einmal gefragt wurde, sagt halb so wahrscheinlich Ja, und drei von zehn, die Nein sagen, schließen die Tür.",
};

export const networkEffect = {
  about: [
    "Alle laden einmal alle ihre Kontakte ein; mit jedem Freund, der dabei ist, ist das Produkt mehr wert, sodass andere eher beitreten und Mitglieder länger bleiben.",
    "Achte darauf, dass nach 120 Tagen ein Zehntel der 20.000 Menschen dabei ist und 90 Tage später fast alle: Es erfasst eine Gruppe nach der anderen.",
    "Versuche es mit einem Sog und einem Halt durch aktive Kontakte von 0: Nach einem Jahr sind 3.596 beigetreten, und mehr als die Hälfte von ihnen ist wieder gegangen.",
  ],
  sources: [],
  chosen: "Jede Zahl ist gewählt.",
};

export const networking = {
  about: [
    "Geschäftsleute empfehlen einander: Jemanden kennen, mögen und ihm vertrauen zu lernen dauert drei Monate, und niemand wird dafür bezahlt.",
    "Achte darauf, dass ein Jahr lang nichts zu sehen ist: 82 von 5.000 Menschen sind nach einem Jahr dabei, 902 nach zwei, 3.568 nach drei.",
    "Versuche Vertrauen in einem Monat statt in dreien: Dann endet das zweite Jahr mit 3.169 Mitgliedern.",
  ],
  sources: [],
  chosen:
    "Jede Zahl ist gewählt: Von hundert Menschen lernen fünfzig jemanden kennen, sechzig von hundert dieser Menschen mögen ihn dann, und siebzig von hundert von diesen vertrauen ihm, zusammen 21.",
};

export const skok = {
  about: [
    "Das bekannteste Beispiel für virales Wachstum: Zehn Kunden verschicken je zehn Einladungen, eine von fünf wird angenommen, und ein Zyklus dauert zwei Tage.",
    "Achte darauf, dass die Formel eine einzige Zahl nennt, 20.470, während jeder Lauf Glück oder Pech hat: Die meisten enden zwischen 15.000 und 26.000.",
    "Versuche eine Zykluszeit von 1 Tag: Der Lauf erreicht seine Grenze von einer Million Mitgliedern vor Tag 20, für den die Formel 20.971.510 nennt.",
  ],
  sources: [
    "David Skok, „Lessons Learned – Viral Marketing“, forEntrepreneurs, 2009, der die Formel Stan Reiss zuschreibt: 10 · (2¹¹ − 1) ÷ (2 − 1) = 20.470.",
  ],
  chosen:
    "Jede Zahl ist veröffentlicht. Gewählt ist nur der Startwert: ein Lauf, der nahe bei der Formel endet.",
};

/** Womit jedes verglichen werden kann. */
export const beside = {
  halfTheInvitations: "Halb so viele Einladungen",
  advertisingAlone: "Nur Werbung",
  conversations: "Persönliche Gespräche",
  mailing: "Massenversand",
  untargeted: "Einladungen an irgendwen",
  targeted: "Gezielte Einladungen",
  nobodyTires: "Niemand wird es müde, gefragt zu werden",
  worthTheSame: "Gleich viel wert, wie viele Freunde auch dabei sind",
  trustSooner: "Vertrauen in einem Monat statt in dreien",
  cyclesVary: "Im Mittel zwei Tage, mal weniger, mal mehr",
};
