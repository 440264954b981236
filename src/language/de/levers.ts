import { amongRuns } from "./runCount.ts";

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} und ${words.at(-1)}`;

/** Was mehr Läufe tun als vorher: „12 mehr von 20 Läufen erreichen es“. */
export const reachIt = (moreRuns: string): string => `${moreRuns} erreichen es`;
export const alsoReachIt = (effect: string, moreRuns: string): string =>
  `${effect}, und ${moreRuns} erreichen es überhaupt`;

export const tooFewRuns = "Noch zu wenige Läufe, um zu sagen, was hilft.";
export const noneHelps = (pairs: number, pairsTold: string): string =>
  `Mit ${amongRuns(pairs, pairsTold)} ist bei keinem ein Unterschied zu erkennen.`;

/** Was hinter den ersten kommt, jeweils mit seinem Betrag; "" wo nichts kommt. */
const thenTold = (behind: readonly (readonly [name: string, amount: string])[]): string =>
  behind.length === 0 ? "" : `; dann ${behind.map(([name, amount]) => `${name}: ${amount}`).join(", ")}`;

/** Der erste allein. */
export const oneFirst = (
  name: string,
  effect: string,
  behind: readonly (readonly [name: string, amount: string])[],
): string => `An erster Stelle ${name}: ${effect}${thenTold(behind)}.`;

/** Mehrere, die gleich gut sind, einige davon mit Namen, `others` weitere. */
export const severalFirst = (
  names: readonly string[],
  others: number,
  effect: string,
  behind: readonly (readonly [name: string, amount: string])[],
  pairs: number,
  pairsTold: string,
): string => {
  const rest = others === 0 ? [] : [`${others}\u00a0${others === 1 ? "weiterer" : "weitere"}`];
  const count = names.length + others;
  const which = count === 2 ? "der ersten beiden besser" : `der ersten ${count} am besten`;
  return (
    `An erster Stelle ${list([...names, ...rest])}: etwa ${effect}${thenTold(behind)}. ` +
    `Welcher ${which} ist, lässt sich mit ${amongRuns(pairs, pairsTold)} nicht sagen.`
  );
};

/** „10.000 Menschen“ */
export const people = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "Mensch" : "Menschen"}`;
export const noneReaches = (pairs: number, pairsTold: string, people: string): string =>
  `So, wie es ist, kommt keiner von ${amongRuns(pairs, pairsTold)} auf ${people}.`;
export const allReach = (people: string, day: string): string =>
  `So, wie es ist, sind ${people} bis Tag ${day} beigetreten (im mittleren Lauf).`;
export const someReach = (
  reached: number,
  reachedTold: string,
  pairs: string,
  people: string,
  day: string,
): string =>
  `So, wie es ist, ${reached === 1 ? "kommt" : "kommen"} ${reachedTold} von ${pairs} Läufen auf ${people}, ` +
  `der mittlere davon bis Tag ${day}.`;

/** @param inputs jede mit ihrer Änderung in Klammern */
export const leftOut = (inputs: readonly string[]): string =>
  `Nicht eingereiht, weil der Schritt größer ist als bei den anderen: ${list(inputs)}.`;

export const noLever = "Hier gibt es keine Einstellung, die besser sein könnte.";
export const countedOn = (day: string): string => `Gezählt an Tag ${day}.`;
export const hopeless = (target: string): string =>
  `${target} Auch keiner, bei dem eine Einstellung etwas besser ist. Wähle eine kleinere Zahl, oder lass es länger laufen.`;

export const bars =
  "Ein Balken ist das Mittel aller Paare von Läufen; die dünne Linie zeigt, wie weit der Zufall es verschoben haben kann, in 19 von 20 Fällen.";
export const countedAsLastDay =
  "Ein Lauf, der das Ziel nicht erreicht, zählt, als erreichte er es an seinem letzten Tag.";
