/** Was an der Datei einer Studie nicht stimmt; `hasToBe` steht im Nominativ. */
export const wrongValue = (name: string, told: string, hasToBe: string): string =>
  `„${name}“ ist ${told}; verlangt ist ${hasToBe}.`;

export const missing = "nicht angegeben";
export const listOf = (length: number): string => `eine Liste von ${length}`;
export const groupOfValues = "eine Gruppe von Werten";
export const tooLarge = "eine zu große Zahl";

export const numberFrom = (from: number, to: number): string => `eine Zahl von ${from} bis ${to}`;
export const wholeNumberFrom = (from: number, to: number): string => `eine ganze Zahl von ${from} bis ${to}`;
export const oneOf = (words: string): string => `eines von ${words}`;
export const numbers = (length: number): string => `eine Liste von ${length} Zahlen`;
export const nullHere = "null in einer solchen Studie";
export const trueOrFalse = "true oder false";
export const another = (name: string): string => `etwas anderes als „${name}“`;
export const anotherNumber = (name: string): string => `eine andere Zahl als „${name}“`;
export const partOfLink = "der Teil eines Links nach dem Fragezeichen, in Anführungszeichen";
export const seeds = "der erste und der letzte Startwert, [1, 100]";
export const axis = "eine Einstellung mit ihren beiden Enden und einer Anzahl von Schritten";
export const linear = "linear, wo ein Ende 0 ist";
export const numberInput = "eine Einstellung, die eine Zahl ist, wie „conversion“";
export const settings = (most: number): string => `eine Liste von 1 bis ${most} Einstellungen`;

export const noStudy = "Das ist keine Datei einer Studie von Invitree: „invitree“ steht nicht darin.";
export const tooManySeeds = (seeds: number, most: number): string =>
  `Sie hat ${seeds} Startwerte vom ersten bis zum letzten; höchstens ${most} gehen.`;
export const tooManyRuns = (runs: number, most: number): string =>
  `Sie hat ${runs} Läufe; höchstens ${most} gehen.`;
