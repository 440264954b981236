export const region = "About this scenario";
export const ownValues = "with values of your own";
export const seeBeside = "See it beside";
export const seeBesideHead = "See it beside:";
export const sources = "Sources";
