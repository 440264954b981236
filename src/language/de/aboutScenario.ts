export const region = "Über dieses Szenario";
export const ownValues = "(mit eigenen Werten)";
export const seeBeside = "Vergleichen mit";
export const seeBesideHead = "Vergleichen mit:";
export const sources = "Quellen";
