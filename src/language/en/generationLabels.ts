/** What the numbers beside the levels count, said once. */
export const generation = "Generation";
