const noScript = "Invitree rechnet jeden Lauf in deinem eigenen Browser und braucht dafür JavaScript.";

/** Was im HTML jeder Seite steht, bevor ihr Skript da ist: im Kopf, und am Platz der App. */
export const pages = {
  index: {
    title: "Invitree",
    description:
      "Sieh zu, wie sich eine Einladung von Mensch zu Mensch verbreitet: der Graph, die Kurve und die Zahlen dahinter.",
    heading: "Invitree",
    loading: "Sieh zu, wie sich eine Einladung von Mensch zu Mensch verbreitet.",
    noScript,
  },
  embed: {
    title: "Invitree",
    description: "Wie sich eine Einladung von Mensch zu Mensch verbreitet: der Graph und seine Kurve.",
    heading: "Invitree",
    loading: "Wie sich eine Einladung von Mensch zu Mensch verbreitet.",
    noScript,
  },
  validation: {
    title: "Stimmt das? · Invitree",
    description:
      "Was Theorie und veröffentlichte Ergebnisse über die Verbreitung einer Einladung sagen, neben dem, was Invitree simuliert: ein kleines Bild je Gesetz.",
    heading: "Stimmt das?",
    loading: "Theorie neben Simulation, ein kleines Bild je Gesetz.",
    noScript: "Die Bilder werden in deinem eigenen Browser gezeichnet, der dafür JavaScript braucht.",
  },
} as const;
