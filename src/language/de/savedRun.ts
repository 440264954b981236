/** Ein Lauf, der aus einer Datei geöffnet wurde, und ob derselbe daraus wurde. */
export const noFingerprint = (file: string): string =>
  `„${file}“ ist offen. Die Datei hat keinen Fingerabdruck, mit dem sich dieser Lauf vergleichen ließe.`;
export const sameRun = (file: string, fingerprint: string): string =>
  `„${file}“ ist offen: derselbe Lauf bis zum letzten Menschen, Fingerabdruck ${fingerprint}.`;
export const otherRun = (file: string, fingerprint: string, wanted: string): string =>
  `„${file}“ ist offen, aber es ist nicht der Lauf, der gespeichert wurde: Sein Fingerabdruck ist ${fingerprint}, in der Datei steht ${wanted}. Seither wurde die Datei geändert, oder die Regeln.`;
export const isMadeAgain = (file: string): string => `„${file}“ ist offen; der Lauf wird neu gerechnet.`;

export const notOpened = (file: string, reason: string): string =>
  `„${file}“ wurde nicht geöffnet: ${reason}`;
export const tooLarge = "Sie ist größer als jeder Lauf, der hier gespeichert wurde.";
export const notRead = "Der Browser konnte sie nicht lesen.";
