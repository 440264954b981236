export const nobodyHasJoined = "Niemand ist beigetreten.";

/** Was die Kurve aller Mitglieder zeigt: drei ihrer Salden, und die Anteile im Minus und im Plus. */
export const curve = (
  count: number,
  told: string,
  nets: { readonly worst: string; readonly middle: string; readonly best: string },
  inLoss: string,
  ahead: string,
): string =>
  `Saldo insgesamt von ${told}\u00a0${count === 1 ? "Mitglied" : "Mitgliedern"}, vom tiefsten zum höchsten: ` +
  `der tiefste ${nets.worst}, der mittlere ${nets.middle}, der höchste ${nets.best}; ` +
  `${inLoss} sind im Minus und ${ahead} im Plus.`;
