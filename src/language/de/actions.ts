/** Eine Notiz zu einem Wert, den ein anderer gesenkt hat. */
export const contactsLowered = (label: string, most: string): string =>
  `„${label}“ wurde gesenkt: Ein Netz kann insgesamt ${most} Kontakte haben.`;
