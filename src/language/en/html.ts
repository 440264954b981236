const noScript = "Invitree computes every run in your own browser, and needs JavaScript to do it.";

/** What stands in the HTML of each page before its script does: in its head, and in the place of the app. */
export const pages = {
  index: {
    title: "Invitree",
    description:
      "Watch how an invitation spreads, person by person: the graph, the curve, and the numbers behind them.",
    heading: "Invitree",
    loading: "Watch how an invitation spreads, person by person.",
    noScript,
  },
  embed: {
    title: "Invitree",
    description: "How an invitation spreads, person by person: the graph and its curve.",
    heading: "Invitree",
    loading: "How an invitation spreads, person by person.",
    noScript,
  },
  validation: {
    title: "Is it right? · Invitree",
    description:
      "What theory and published results say of how an invitation spreads, beside what Invitree simulates: one small picture a law.",
    heading: "Is it right?",
    loading: "Theory beside simulation, one small picture a law.",
    noScript: "The pictures are drawn in your own browser, which needs JavaScript for it.",
  },
} as const;
