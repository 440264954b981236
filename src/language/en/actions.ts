/** A note on a value that another one lowered. */
export const contactsLowered = (label: string, most: string): string =>
  `${label} was lowered: a network may have ${most} contacts in all.`;
