export const hotmail = {
  about: [
    "Jede Nachricht, die über den kostenlosen Maildienst Hotmail verschickt wurde, endete mit einer Zeile, die zum Beitritt einlud.",
    "Achte darauf, dass die erste Million ein halbes Jahr braucht und die zweite etwa fünf Wochen, obwohl sich kein Mitglied mehr anstrengt.",
    "Versuche 100.000 simulierte Menschen: Die frühen Punkte rühren sich kaum, doch der Lauf endet bei fast 20 Millionen, weit über dem, was veröffentlicht wurde.",
  ],
  sources: [
    "Gestartet am 4. Juli 1996, hier Tag 0; mehr als 20.000 am Ende jenes Monats und 1 Million im Januar 1997: spätere Berichte, darunter ViralBlog, 2012.",
    "2 Millionen fünf Wochen nach der ersten: Adam L. Penenberg, „Viral Loop“, 2009.",
    "9,5 Millionen am 31. Dezember 1997: Reuters, an jenem Tag.",
    "Über 12 Millionen in den ersten anderthalb Jahren: Steve Jurvetson und Tim Draper, „Viral Marketing“, 1997, überarbeitet 1998.",
  ],
  chosen:
    "Veröffentlicht sind nur die Punkte. Wie oft Mitglieder einladen, wie viele annehmen, wie schnell, wie viele von selbst kommen und wie viele gehen, ist so gewählt, dass die Kurve sie trifft; ebenso der Markt von 10,7 Millionen Menschen, der bestimmt, wo sie endet, und der Startwert: Mit anderen werden manche Punkte verfehlt. Die Tage im Januar und Februar 1997 sind von uns.",
  disputed:
    "Der letzte Punkt ist umstritten: Reuters nannte 9,5 Millionen, die Investoren 12 Millionen, für etwa denselben Tag. Der Lauf endet zwischen beiden. „Viral Loop“ nennt auch 750.000 bis Anfang September 1996, was nicht zu den anderen Punkten passt und weggelassen ist.",
};

export const dropbox = {
  about: [
    "Dropbox gab beiden Seiten einer angenommenen Einladung kostenlosen Speicherplatz und wuchs in 15 Monaten von 100.000 auf 4 Millionen Nutzer.",
    "Achte darauf, dass nie etwas springt: Die Kurve biegt sich bis zum Schluss nach oben, weil es immer mehr Mitglieder gibt, die andere einladen.",
    "Versuche einen Lauf, in dem niemand von selbst beitritt: Weniger als einer von zehn kommt auf diesem Weg, und doch treten ohne sie nur etwa halb so viele bei.",
  ],
  sources: [
    "Registrierte Nutzer, 100.000 im September 2008 und 4 Millionen 15 Monate später: Drew Houston, „Startup Lessons Learned“, Vortrag, April 2010. Tag 0 ist Ende September 2008.",
    "Derselbe Vortrag sagt, dass Empfehlungen die Anmeldungen um 60 % erhöht haben, und zählt 2,8 Millionen Einladungen in einem Monat. Beides lässt sich an diesem Lauf nicht ablesen, der für alles, was Mitglieder tun, nur eine Art von Einladung hat.",
  ],
  chosen:
    "Veröffentlicht sind nur die zwei Punkte. Wie oft Mitglieder einladen, wie viele annehmen, wie schnell, wie viele von selbst kommen und wie viele gehen, ist so gewählt, dass die Kurve sie trifft. Ebenso der Markt von 20 Millionen Menschen.",
};

export const facebook = {
  about: [
    "Facebook wuchs von einer Million aktiver Nutzer Ende 2004 auf 845 Millionen Ende 2011; ein Freund lud den nächsten ein.",
    "Achte auf der logarithmischen Kurve auf die fast gerade Linie, die sich erst biegt, wenn der größte Teil des Marktes dabei ist: Dieselbe Gewohnheit, ein Fünftel einer Einladung pro Woche, trägt sie den ganzen Weg.",
    "Versuche einen doppelt so großen Markt: 2009 macht er wenig Unterschied, 2011 endet es bei 1,5 Milliarden.",
  ],
  sources: [
    "Aktive Nutzer Ende 2004, 2005 und 2006 und 150 Millionen am 7. Januar 2009: Facebooks eigene Mitteilungen. Tag 0 ist der 31. Dezember 2004.",
    "58, 360, 608 und 845 Millionen Ende 2007, 2009, 2010 und 2011: wie beim Börsengang 2012 und in der Presse angegeben.",
    "Angaben für Ende 2005 liegen zwischen 5,5 und 6 Millionen.",
  ],
  chosen:
    "Veröffentlicht sind nur die Punkte, und sie gelten für aktive Nutzer. Ein simuliertes Mitglied steht für 20.000 Menschen. Wie oft Mitglieder einladen, wie viele annehmen, wie viele gehen und zurückkommen, der Markt von 950 Millionen Menschen und der Startwert sind so gewählt, dass die Kurve die Punkte ab Ende 2007 auf 15 % genau trifft. Die von 2005 und 2006 verfehlt sie um ein Viertel: Die Seite stand zunächst wenigen offen und erst ab September 2006 allen, dem kann eine einzige gleichbleibende Gewohnheit nicht folgen.",
};

export const whatsapp = {
  about: [
    "WhatsApp meldete 200 Millionen aktive Nutzer im April 2013 und 2 Milliarden im Februar 2020.",
    "Achte darauf, dass die Punkte fast auf einer Geraden liegen, 20 bis 25 Millionen mehr jeden Monat, sieben Jahre lang: Das ist kein exponentielles Wachstum.",
    "Versuche einen Lauf, in dem niemand von selbst beitritt und Mitglieder zehnmal so oft einladen, 0,2 pro Woche: Auch er übersteigt vor 2016 eine Milliarde, doch auf einer Kurve, die sich erst nach oben und dann nach unten biegt, und endet bei 3,6 Milliarden aktiven Nutzern.",
  ],
  sources: [
    "200 Millionen, 16. April 2013, hier Tag 0; 400 Millionen, 19. Dezember 2013; 500 Millionen, 22. April 2014; 1 Milliarde, 1. Februar 2016; 2 Milliarden, 12. Februar 2020: WhatsApps eigene Mitteilungen.",
  ],
  chosen:
    "Veröffentlicht sind nur die Punkte, und sie gelten für aktive Nutzer. Ein simuliertes Mitglied steht für 40.000 Menschen. Dass drei von vier neuen Mitgliedern von selbst kommen, wie oft Mitglieder einladen, wie viele annehmen, gehen und zurückkommen, und der Markt von 4 Milliarden Menschen sind so gewählt, dass die Kurve die Punkte trifft.",
};

export const fhtm = {
  about: [
    "Die Teilnehmenden zahlten 249 für den Beitritt und 300 bis 400 pro Monat, um Zahlungen erhalten zu können; 2013 stoppte ein Gericht die Firma.",
    "Achte darauf, dass fast alle, die je beitreten, nach zwei Jahren beigetreten und nach vier gegangen sind, dass 81 % aller Vergütungen Anteile an Beitrittsgebühren sind und dass 99 % im Minus sind, frühe wie späte.",
    "Versuche doppelt so viele Menschen: Das Werben dauert einige Monate länger, doppelt so viele treten bei, und der Anteil im Minus ist derselbe.",
  ],
  sources: [
    "Mehr als 350.000 Menschen traten in vier Jahren bei; der gerichtlich bestellte Verwalter stellte fest, dass mehr als 98 % von ihnen Geld verloren, dass mindestens 88 % ihre Beitrittsgebühr nicht wieder hereinholten und dass mehr als 81 % der Zahlungen für das Werben flossen: Federal Trade Commission, 2014.",
    "249 Dollar für den Beitritt und 300 bis 400 pro Monat: Presseberichte, 2013 und 2014.",
  ],
  chosen:
    "Veröffentlicht sind die Zahl der Beitritte, die vier Jahre, die zwei Beträge und die Feststellungen des Verwalters. Ein simuliertes Mitglied steht für 10 Menschen. Wann sie beitraten, wie viele gingen und wer wen einlud, ist gewählt, ebenso jeder Anteil des Plans: so, dass etwa 81 % der Vergütungen für das Werben sind. Dass mehr als 98 % verlieren, ergibt dann der Lauf; von seinen Mitgliedern holen 82 % ihre Beitrittsgebühr nicht durch Vergütungen herein, weniger, als festgestellt wurden.",
};

/** Womit jedes verglichen werden kann. */
export const beside = {
  largerMarket: "Ein Markt von 20 Millionen Menschen",
  nobodyAlone: "Niemand tritt von selbst bei",
  twiceTheMarket: "Ein doppelt so großer Markt",
  invitationsAlone: "Nur durch Einladungen, zehnmal so viele",
  twiceThePeople: "Doppelt so viele Menschen",
};
