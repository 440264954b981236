/** Die Knöpfe oben, und wie sie heißen, solange sie gelten. */
export const tools = "Vorführung";
export const showCode = "QR-Code";
export const fullScreen = "Vollbild";
export const leaveFullScreen = "Vollbild beenden";
export const leave = "Beenden";
export const leaveName = "Vorführung beenden";
export const stepBack = "Schritt zurück";
export const stepOn = "Weiter";
export const daysBack = "Zehn Tage zurück";
export const daysOn = "Zehn Tage weiter";

/** Die Tasten, und was jede tut. */
export const keysOfRun = [
  ["Leertaste", "spielt ab"],
  ["← →", "ein Tag"],
  ["Bild ↑ ↓", "zehn Tage"],
  ["Q", "QR-Code"],
  ["F", "Vollbild"],
  ["Esc", "beendet"],
] as const;
export const keysOfLesson = [
  ["Bild ↓", "weiter"],
  ["Bild ↑", "zurück"],
  ["Leertaste", "spielt ab"],
  ["← →", "ein Tag"],
  ["Q", "QR-Code"],
  ["F", "Vollbild"],
  ["Esc", "beendet"],
] as const;
/** Solange eine Frage auf ihre Antwort wartet, wird nichts abgespielt. */
export const keysOfQuestion = [
  ["Bild ↓", "weiter"],
  ["Bild ↑", "zurück"],
  ["Q", "QR-Code"],
  ["F", "Vollbild"],
  ["Esc", "beendet"],
] as const;
export const keysName = "Tasten";

export const waits = "Der Lauf wartet. Bild ↓ zeigt, was geschieht.";
export const noFullScreen = "Dieser Browser erlaubt hier kein Vollbild.";

export const codeName = "QR-Code des Links";
export const codeOf = (address: string): string => `QR-Code von ${address}`;
export const scanRun = "Scanne ihn, um diesen Lauf auf deinem Gerät zu öffnen.";
export const scanLesson = "Scanne ihn, um diese Lektion auf deinem Gerät zu öffnen.";
export const tooLong = "Dieser Link ist zu lang für einen QR-Code.";
export const theCode = "Der QR-Code";
export const close = "Schließen";

export const curve = "Kurve";
export const sentence = "Die Einstellungen in Worten";
export const money = "Wer Geld bekam";
