export const name = "For teachers";
