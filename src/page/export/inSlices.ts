/** How long a slice of work holds the page up, in ms: no frame is lost to it. */
const sliceMs = 8;

const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/**
 * Gathers the pieces of a text, a few at a time, so that the page goes on meanwhile.
 * @param tell hears after each slice how many pieces there are
 * @throws the signal's reason, once it is cancelled
 */
export async function inSlices(
  pieces: Iterable<string>,
  signal: AbortSignal,
  tell: (pieces: number) => void,
): Promise<readonly string[]> {
  const gathered: string[] = [];
  let begun = performance.now();
  for (const piece of pieces) {
    gathered.push(piece);
    if (performance.now() - begun < sliceMs) continue;
    tell(gathered.length);
    await nextTask();
    signal.throwIfAborted();
    begun = performance.now();
  }
  return gathered;
}
