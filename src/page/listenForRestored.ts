/**
 * Calls back when the browser has lost the pixels of one of the canvases, as when its graphics process fails, and has given
 * it new, empty ones.
 * @returns stops it
 */
export function listenForRestored(
  canvases: readonly HTMLCanvasElement[],
  onRestored: () => void,
): () => void {
  const events = new AbortController();
  for (const canvas of canvases)
    canvas.addEventListener("contextrestored", onRestored, { signal: events.signal });
  return () => events.abort();
}
