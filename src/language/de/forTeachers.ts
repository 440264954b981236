export const name = "Für Lehrkräfte";
