/** Strecken von Zahlen: „4“, oder „4 bis 5“. */
export const span = (first: string, last: string): string => `${first} bis ${last}`;

export const generation = (numbers: string, isOne: boolean): string =>
  `${isOne ? "Generation" : "Generationen"} ${numbers}`;
const onDays = (numbers: string, isOne: boolean): string => `${isOne ? "an Tag" : "an den Tagen"} ${numbers}`;
export const joined = (numbers: string, isOne: boolean): string => `Beigetreten ${onDays(numbers, isOne)}`;
export const family = (member: string): string => `Familie von Mitglied ${member}`;
export const otherFamilies = "Alle anderen";
export const active = "Aktiv";
export const left = "Gegangen";

/** Sagt, dass sonst niemand im Bild ist. */
export const onlyGeneration = (numbers: string, isOne: boolean): string =>
  isOne ? `Zu sehen ist nur Generation ${numbers}` : `Zu sehen sind nur die Generationen ${numbers}`;
export const onlyJoined = (numbers: string, isOne: boolean): string =>
  `Zu sehen ist nur, wer ${onDays(numbers, isOne)} beigetreten ist`;
export const onlyFamily = (member: string): string => `Zu sehen ist nur die Familie von Mitglied ${member}`;
export const onlyOtherFamilies = "Zu sehen sind nur Mitglieder anderer Familien";
export const onlyActive = "Zu sehen sind nur aktive Mitglieder";
export const onlyLeft = "Zu sehen ist nur, wer gegangen ist";
/** @param net „höchstens 50 verloren“ */
export const onlyNet = (net: string): string => `Zu sehen ist nur, wer ${net} hat`;
