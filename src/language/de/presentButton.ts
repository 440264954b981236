export const present = "Vorführen";
export const presentHint = "Diesen Lauf in großer Schrift zeigen, für einen Raum";
