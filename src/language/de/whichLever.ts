export const measures = { days: "Ziel früher", members: "Mehr Mitglieder" } as const;
export const lead =
  "Jede Einstellung um ein Zehntel besser, immer nur eine, mit denselben Menschen und demselben Zufall. Was bringt das Ziel näher?";
export const target = "Ziel";
export const runsOfEach = "Läufe für jede";
export const name = "Welcher Hebel";
export const start = "Einstellungen vergleichen";
export const runEach = (times: string): string => `Jede ${times}-mal laufen lassen`;
export const otherTarget = "Das gilt für ein anderes Ziel.";
export const whatIsTold = "Was gezeigt wird";
export const pressToTry =
  "Drück auf eine Zeile, um sie auszuprobieren, und noch einmal, um sie zurückzusetzen.";
export const setBack = "Zurücksetzen";
export const tryIt = "Ausprobieren";

export const targetWanted = (least: string, most: string): string =>
  `Ziel: eine ganze Zahl von Menschen zwischen ${least} und ${most}.`;
export const targetLabel = "Ziel, als Zahl der Beigetretenen";
export const people = "Menschen";
