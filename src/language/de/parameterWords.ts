/** Was man von jedem Parameter liest: seinen Namen, die Wörter hinter der Zahl, wo die Einheit es nicht sagt, und was zur Wahl steht. */
export const parameterWords = {
  market: {
    label: "Markt",
    choices: { unlimited: "Unbegrenzt", mixed: "Begrenzt", network: "Nur Kontakte" },
  },
  population: {
    label: "Menschen insgesamt",
  },
  startingMembers: {
    label: "Mitglieder am Anfang",
  },
  organicPerDay: {
    label: "Treten von selbst bei",
    suffix: "pro Tag",
  },
  peopleEach: {
    label: "Menschen hinter jedem Punkt",
  },

  network: {
    label: "Wer wen kennt",
    choices: {
      random: "Durch Zufall",
      "small-world": "Nachbarn",
      "scale-free": "Wenige kennen sehr viele",
      communities: "Gruppen",
    },
  },
  contacts: {
    label: "Kontakte eines Menschen",
  },
  rewiring: {
    label: "Kontakte in der Ferne",
  },
  communities: {
    label: "Zahl der Gruppen",
  },
  mixing: {
    label: "Kontakte außerhalb der eigenen Gruppe",
  },
  startPlacement: {
    label: "Wo die Ersten stehen",
    choices: {
      random: "Irgendwo",
      "best-connected": "Bei den meisten Kontakten",
      neighbours: "Dicht beieinander",
    },
  },
  networkSeed: {
    label: "Startwert der Kontakte",
  },

  inviteStyle: {
    label: "Wie Mitglieder einladen",
    choices: { steady: "Woche für Woche", burst: "Beim Beitritt", circle: "Alle, die sie kennen" },
  },
  invitesPerWeek: {
    label: "Einladungen pro Woche",
    suffix: "pro Woche",
  },
  enthusiasmHalfLife: {
    label: "Halbwertszeit des Interesses",
  },
  invitesPerMember: {
    label: "Einladungen insgesamt",
  },
  inviteSpread: {
    label: "Unterschiede zwischen Mitgliedern",
    choices: { fixed: "Alle gleich", poisson: "Durch Zufall", geometric: "Sehr ungleich" },
  },
  circleShare: {
    label: "Kontakte, die gefragt werden",
  },
  sendDelayDays: {
    label: "Einladungen warten",
  },
  promoterShare: {
    label: "Mitglieder, die überhaupt einladen",
  },

  conversion: {
    label: "Konversion",
  },
  cycleDays: {
    label: "Zykluszeit",
  },
  cycleShape: {
    label: "Unterschiede in der Zykluszeit",
    choices: { fixed: "Immer gleich", exponential: "Durch Zufall", staged: "In Stufen" },
  },
  cycleStages: {
    label: "Stufen",
  },

  fitShare: {
    label: "Menschen, zu denen es passt",
  },
  misfitConversion: {
    label: "Konversion der anderen",
  },
  targeting: {
    label: "Gezielte Einladungen",
  },
  fatigue: {
    label: "Überdruss an Einladungen",
  },
  burn: {
    label: "Für immer abgeschreckt",
  },
  maxAsks: {
    label: "Fragt einen Kontakt nicht mehr nach",
    suffix: "Anfragen",
  },
  networkEffect: {
    label: "Sog aktiver Kontakte",
  },
  threshold: {
    label: "Aktive Kontakte vor dem Beitritt",
  },

  activation: {
    label: "Beitretende, die aktiv werden",
  },
  churnPerMonth: {
    label: "Abwanderung",
    suffix: "pro Monat",
  },
  churnShape: {
    label: "Früh oder spät gehen",
    suffix: "(1: gleichmäßig)",
  },
  stickiness: {
    label: "Halt durch aktive Kontakte",
  },
  quitWithoutRecruitsDays: {
    label: "Frist, um jemanden zu werben",
  },
  returnPerMonth: {
    label: "Kommen von selbst zurück",
    suffix: "pro Monat",
  },
  winback: {
    label: "Zurückgewinnen",
  },

  days: {
    label: "Länge des Laufs",
  },
  memberLimit: {
    label: "Obergrenze",
  },
  seed: {
    label: "Startwert",
  },
} as const;
