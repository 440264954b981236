const noBreak = "\u00a0";

/** Zwei Einstellungen mit ihren Werten. */
export const bothInputs = (across: string, down: string): string => `${across} und ${down}`;

/** Was aus einer Stelle wird, das Verb voran. @param of von wem ein Anteil einer ist, "" wo das keine Wörter braucht */
export const outcomes = {
  hardly: (of: string, percent: number): string =>
    of === "" ? "tritt kaum jemand bei" : `treten weniger als ${percent}${noBreak}%${of} bei`,
  most: (of: string): string => `tritt mehr als die Hälfte${of} bei`,
} as const;

export const below = (input: string, value: string, outcome: string, whatever: string): string =>
  `Liegt ${input} unter ${value}, ${outcome}, ${whatever}.`;
export const above = (input: string, value: string, outcome: string, whatever: string): string =>
  `Liegt ${input} über ${value}, ${outcome}, ${whatever}.`;
export const everywhere = (outcome: string): string => `Überall auf dieser Karte ${outcome}.`;

export const steepest = (
  across: string,
  input: string,
  values: readonly [low: string, high: string],
  shares: readonly [low: string, high: string],
  of: string,
): string =>
  `Bei ${across} liegt die steilste Stufe zwischen ${input} ${values[0]} ` +
  `und ${values[1]}: Erst treten ${shares[0]}${of} bei, dann ${shares[1]}.`;

export const everywhereBelowOne = "Überall hier wirbt jedes Mitglied weniger als ein weiteres (K unter 1).";
export const everywhereAboveOne = "Überall hier wirbt jedes Mitglied mehr als ein weiteres (K über 1).";
/** An welchem Anteil der Stellen beiderseits von K = 1 die meisten beitreten; null: an keiner. */
export const alongK = (most: string, above: string | null, below: string | null): string =>
  "K sagt, wie viele neue Mitglieder jedes Mitglied wirbt. " +
  `An ${above === null ? "keiner Stelle" : `${above} der Stellen`} mit K über 1 ${most}, ` +
  `an ${below === null ? "keiner" : `${below} derer`} darunter.`;
export const slow = (share: string, hardly: string, time: string): string =>
  `An ${share} aller Stellen liegt K über 1, und doch ${hardly}, solange der Lauf dauert ` +
  `(${time}): Es wächst zu langsam oder stirbt früh aus.`;

export const neverDoubles = "Nirgends auf dieser Karte verdoppelt sich die Zahl der Mitglieder.";
export const fastest = (inputs: string, rate: string, time: string): string =>
  `Am schnellsten wächst es bei ${inputs}: um ${rate} pro Tag, mit Verdopplung ${time}.`;

export const loseEverywhere = (share: string): string =>
  `Überall auf dieser Karte verlieren ${share} der Mitglieder Geld.`;
export const loseBetween = (low: string, high: string, inputs: string): string =>
  `Zwischen ${low} und ${high} der Mitglieder verlieren Geld; am wenigsten sind es bei ${inputs}.`;

/** Was von einer Stelle bekannt ist. */
export const join = (share: string, of: string): string => `${share}${of} treten bei`;
export const loseMoney = (share: string): string => `${share} davon verlieren Geld`;
export const doublingNever = "verdoppelt sich nie";
export const doublingEvery = (time: string): string => `schnellste Verdopplung ${time.replace(" ", noBreak)}`;
export const notRunYet = "noch nicht gelaufen";
export const runNearby = "nach Läufen in der Nähe";
