import { runs } from "./runCount.ts";

export const title = (across: string, down: string): string => `Was daraus wird, nach ${across} und ${down}`;
export const setting = (sentence: string): string => `Die Einstellungen, die verändert werden: ${sentence}`;
export const oneEach = (seed: string): string => `an jeder höchstens einer, gezählt ab Startwert ${seed}`;
export const severalEach = (each: string, seed: string): string =>
  `an jeder bis zu ${each}, die meisten, wo es sich ändert, jeder mit einem eigenen Startwert ab ${seed}`;
export const places = (
  across: string,
  down: string,
  count: number,
  countTold: string,
  luck: string,
  isWhole: boolean,
): string =>
  `${across} × ${down} Stellen, ${runs(count, countTold)}: ${luck}.${isWhole ? "" : " Beim Speichern waren noch nicht alle fertig."} ` +
  "Auf der Linie K = 1 wirbt jedes Mitglied ein weiteres. Erstellt mit Invitree, einer Simulation Mensch für Mensch.";
