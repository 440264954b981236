export const choose = "Szenario wählen";
/** Was vor dem Namen des jetzigen Szenarios gesagt wird. */
export const current = "Szenario: ";
export const all = "Szenarien";
