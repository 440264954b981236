export const runs = {
  endless: "market without end",
  opening: "the app’s opening",
  contacts: "contacts",
} as const;

export const V04 = {
  title: "However the work is cut, the run is the same",
  says: "A run is computed in slices, so that the page stays quick. Cut by the day, by the week or not at all, with its queue sorted finely or coarsely, decided ahead or event by event, it is the same run to the last digit: nine ways, one fingerprint.",
  source: "Draws have addresses, not an order: Salmon and others (2011).",
  notices: ["luck that depends on the slots of the queue"],
  differ: (run: string): string => `runs of nine that differ, ${run}`,
  counts: "members at most",
} as const;
