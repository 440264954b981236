export const allSettings = "All settings";

export const groups = {
  people: "People and market",
  network: "Contacts",
  inviting: "Inviting",
  joining: "Joining",
  resistance: "Why people say no, and what pulls them in",
  staying: "Staying and coming back",
  run: "The run",
} as const;

/** A value that may be endless. */
export const never = "never";
export const neverOf = (label: string): string => `${label}: never`;
