/** The sides of a comparison: A is what the page showed alone, B what it is seen beside. */
export type Side = "A" | "B";

/** Both, in the order of the page. */
export const sides: readonly Side[] = ["A", "B"];
