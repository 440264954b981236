export const name = "Geld: wer zahlt und wer bezahlt wird";
export const startFrom = "Ausgangspunkt";
export const startFromMeaning =
  "Ein Plan, den du nach Belieben änderst. Die Menschen und ihre Einladungen bleiben, wie sie sind.";

export const addLevel = "Ebene hinzufügen";
export const addLevelTo = (label: string): string => `${label}: Ebene hinzufügen`;
export const removeLast = "Letzte entfernen";
export const removeLastOf = (label: string): string => `${label}, Ebenen: Letzte entfernen`;
export const yesAndNo = { yes: "Ja", no: "Nein" } as const;
