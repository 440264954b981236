/** Before so much has passed and is done, nobody can tell how long the rest takes. */
const leastMs = 1000;
const leastShare = 0.02;

/** How long the rest of some work is likely to take, in whole seconds, at least 1; null: too early to tell. `share`: done, 0…1. */
export function secondsToGo(elapsedMs: number, share: number): number | null {
  if (elapsedMs < leastMs || share < leastShare) return null;
  return Math.max(1, Math.ceil((elapsedMs / 1000) * (1 / share - 1)));
}
