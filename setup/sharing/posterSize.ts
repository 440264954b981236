/** The size of a poster, in px: what pages that show links ask for. */
export const posterSize = { width: 1200, height: 630 } as const;
