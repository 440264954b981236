/** How long to wait, in ms, for what comes at once on a machine at rest: this only ends what never comes. */
export const patienceMs = 60_000;
