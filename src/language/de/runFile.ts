/** Warum die Datei eines Laufs nicht geöffnet wird, je ein Satz. */
export const notSavedHere =
  "Das ist kein Lauf, der hier gespeichert wurde: Es ist kein JSON oder keine Gruppe von Werten.";
export const notOurs = "Das ist keine Datei von Invitree: „invitree“ steht nicht darin.";
export const otherVersion = (version: number): string =>
  `Die Datei hat eine andere Version als ${version}, die diese Seite liest.`;
export const noLink =
  "Sie enthält keinen „link“, der die Einstellung nennt. Eine Studie wird unter ihrer eigenen Überschrift geöffnet.";
export const longLink = "Ihr „link“ ist länger als jeder Link einer Einstellung.";
