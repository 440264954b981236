/** Ein Teil der Seite konnte nicht geladen werden. */
export const notLoaded = (what: string): string => `${what}: Das Laden ist misslungen.`;
export const notLoadedAgain = (what: string): string =>
  `${what}: Auch der neue Versuch ist misslungen. Vielleicht hilft es, die ganze Seite neu zu laden: Ihre Adresse bewahrt deine Einstellungen.`;
/** Irgendein Teil der Seite, der keinen Namen hat. */
export const somePart = "Dieser Teil";

export const pageHasFailed = "Die Seite ist gescheitert, aber deine Einstellungen sind noch da.";
export const whatWentWrong = (reason: string): string => `Der Grund: ${reason}`;

export const tryAgain = "Noch einmal versuchen";
export const resetToScenario = "Auf die Werte des Szenarios zurücksetzen";
