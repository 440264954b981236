export const leave = "Lektion verlassen";
export const curve = "Kurve";
export const people = "Menschen";
export const runWaits = "Der Lauf wartet auf deine Antwort.";

/** Der wievielte Schritt es ist, von so vielen. */
export const stepOf = (step: string, steps: string): string => `Schritt ${step} von ${steps}`;

/** Worauf ein Schritt zeigt, für alle, die den Rahmen darum nicht sehen. */
export const pointsAt = {
  sentence: "Hier geht es um die Einstellungen in Worten.",
  coefficient: "Hier geht es um K.",
  graph: "Hier geht es um den Graphen.",
  curve: "Hier geht es um die Kurve.",
  money: "Hier geht es darum, wer Geld bekam.",
  timeline: "Hier geht es um die Zeitleiste.",
} as const;

export const back = "Zurück";
export const reveal = "Zeig es mir";
export const skip = "Ans Ende springen";
export const next = "Weiter";
export const finish = "Fertig";

export const wereRight = "Du hattest recht.";
export const itWas = (answer: string): string => `Richtig war: ${answer}.`;
export const cameTrue = "eingetroffen";

export const mayChange = "Was du ändern kannst";
export const newLuck = "Neuer Zufall";
/** Steht vor dem, wohin jeder Zufall geführt hat. */
export const soFar = "Bisher:";

export const yourCurve = "Deine Kurve";
export const howToDraw = "Zeichne sie mit Maus, Stift oder Finger oder mit den Pfeiltasten.";
/** Die Frage, und wie man sie mit Tasten beantwortet. */
export const drawByKeys = (question: string): string =>
  `${question} Zeichne: Links und rechts führen die Tage entlang, auf und ab ändern die Menschen.`;
export const drawnPoint = (day: string, people: string): string => `Tag ${day}: ${people} Menschen`;
export const drawnPointBelow = (day: string, people: string): string => `Tag ${day}: ${people} Menschen`;
/** Steht an einer gezeichneten Kurve: wessen sie ist. */
export const ownLabel = "du";
