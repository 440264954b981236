export const failed = (reason: string): string => `Die Formeln ließen sich nicht ausrechnen: ${reason}`;
export const lead =
  "Jede Formel kennt ein paar Zahlen dieser Einstellungen und nimmt den Rest als gegeben. Wachstum vervielfacht, was sie auslässt.";
export const peopleWhoJoined = "Beigetretene Menschen";
export const logTitle = "Logarithmische Skala: gleiches Wachstum ist eine gerade Linie";
export const log = "Log";
export const thisRun = "Dieser Lauf";
export const ownTheory = (expected: string): string =>
  `Was zu erwarten ist, wenn all das mitgezählt wird: ${expected}. Den Rest macht in diesem Lauf der Zufall.`;

export const formulaAndLetters = "Die Formel und ihre Buchstaben";
/** Was hinter Chens Formeln steht, deren t keine Zahl von Tagen ist. */
export const inCycles = ", t in Vielfachen von ct";
export const inCyclesLikeSkok = ", K = i · conv, t in Vielfachen von ct: die von Skok nach ganzen Zyklen";
