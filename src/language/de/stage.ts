export const graph = "Wer wen geworben hat, als Graph";

const howToZoom = "Plus und Minus zoomen, 0 zeigt das ganze Bild.";

/** Was jede Anordnung zeigt, für alle, die sie nicht sehen. */
export const layoutMeans = {
  disc: `Wachstumsscheibe. Jedes Mitglied ist ein Punkt, das erste in der Mitte; Linien führen von Sponsoren zu Geworbenen. ${howToZoom}`,
  organic: `Organische Anordnung. Jedes Mitglied ist ein Punkt, nahe bei denen, mit denen es verbunden ist; Linien führen von Sponsoren zu Geworbenen. In einem Netz sind alle, die nicht beigetreten sind, grau, mit dünnen Linien zwischen Kontakten. ${howToZoom}`,
  levels: `Ebenen. Jedes Mitglied ist ein Punkt, in einer Reihe je Generation, die erste oben; Linien führen von Sponsoren hinab zu Geworbenen. ${howToZoom}`,
} as const;

export const holdKeyToZoom = "Zum Zoomen Strg oder ⌘ halten";
export const useTwoFingers = "Mit zwei Fingern bewegen";
export const wholeDisc = "Ganze Scheibe zeigen";
export const wholeGraph = "Ganzen Graphen zeigen";

/** Über und unter der großen Zahl der Menschen. `unit`: was von der Zahl ein Wort ist, „Millionen“, oder nichts. */
export const day = (number: string): string => `Tag ${number}`;
export const haveJoined = (people: number | null, unit: string): string =>
  `${unit === "" ? "" : `${unit} `}${people === 1 ? "Mensch beigetreten" : "Menschen beigetreten"}`;
/** Hinter einem Anteil der Mitglieder. */
export const haveLostMoney = (members: number): string =>
  members === 1 ? "hat Geld verloren" : "haben Geld verloren";

export const layout = "Anordnung";
export const layouts = { disc: "Scheibe", organic: "Organisch", levels: "Ebenen" } as const;
export const organicFailed = "Die organische Anordnung ist misslungen";
export const levelsFailed = "Die Ebenen wurden nicht geladen";
export const layingOut = "Wird angeordnet";
export const tooManyForOrganic = (most: string): string => `Organisch geht nur bis ${most} Menschen`;

export const trueScale = "Maßstab";
export const trueScaleMeans =
  "Derselbe Maßstab für den ganzen Lauf, statt einer Kamera, die zurücktritt, wenn die Scheibe wächst";
export const fingerprint = "Fingerabdruck";
/** `known` ist null, solange er nicht bekannt ist. */
export const fingerprintMeans = (known: string | null): string =>
  `Fingerabdruck dieses Laufs. Zwei Läufe mit demselben gleichen sich bis zum letzten Menschen: ${known ?? "noch nicht bekannt"}`;
export const seed = "Startwert";
export const newLuck = "Neuer Zufall";
