/** Zu einer gezeichneten Kurve der Beigetretenen: was gezeichnet wurde, und was kam. */
export const endOfJoined = (drawn: string, came: string): string =>
  `Du hast bis zum Ende ${drawn} gezeichnet; beigetreten sind ${came}.`;
/** Dasselbe von den Aktiven. */
export const endOfActive = (drawn: string, came: string): string =>
  `Du hast bis zum Ende ${drawn} gezeichnet; aktiv waren ${came}.`;

export const close = "Du warst nah dran.";
export const drewTooFew = (times: string): string => `Das sind ${times}-mal so viele wie gezeichnet.`;
export const drewTooMany = (times: string): string => `Gezeichnet hast du ${times}-mal so viele.`;

export const halfWay = (run: string, drawn: string): string =>
  `Auf halbem Weg hatte der Lauf ${run} seines Endes erreicht, deine Kurve ${drawn}.`;
