/** Was die ersten Kurven an Achsen und Linien schreiben. */
export const day = (number: string): string => `Tag ${number}`;

export const joined = "beigetreten";
export const active = "aktiv";
export const expected = "erwartet";
export const expectedActive = "aktiv erwartet";
export const joins = "Beitritte";
export const leavings = "Abgänge";

/** An der Linie der ganzen Bevölkerung. */
export const everybody = "alle";
