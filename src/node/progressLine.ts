/** Tells on a terminal how far a study is. */
export interface ProgressLine {
  /** So many runs are done. */
  tell(done: number): void;
  /** Takes the line away. */
  clear(): void;
}

const betweenMs = 200;

/**
 * A line that is written over itself five times a second; nothing where there is no terminal.
 * @param total runs in all
 */
export function progressLine(stream: NodeJS.WriteStream, total: number): ProgressLine {
  if (!stream.isTTY) return { tell: () => undefined, clear: () => undefined };
  let toldAt = 0;
  return {
    tell(done) {
      const now = Date.now();
      if (now - toldAt < betweenMs) return;
      toldAt = now;
      stream.write(`\r${done} of ${total} runs`);
    },
    clear: () => void stream.write("\r\u001b[K"),
  };
}
