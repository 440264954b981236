import { createBreathing } from "./breathing.ts";

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
  const breathing = createBreathing(signal);
  for (const piece of pieces) {
    gathered.push(piece);
    if (!breathing.isDue()) continue;
    tell(gathered.length);
    await breathing.breathe();
  }
  return gathered;
}
