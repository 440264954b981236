import { once } from "node:events";
import type { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";

/** Writes lines to a stream no faster than they are taken. */
export interface LineWriter {
  /** @returns false once nobody reads any more */
  write(line: string): Promise<boolean>;
}

/**
 * Writes to a stream whose reader may be slow, or go away: `| head` is no error.
 * @throws whatever else goes wrong with the stream, at the next line
 */
export function lineWriter(stream: Writable): LineWriter {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure = error;
  });
  const isRead = (): boolean => {
    if (failure !== null && failure.code !== "EPIPE") throw failure;
    return failure === null;
  };
  return {
    async write(line) {
      if (!isRead()) return false;
      // A stream that fails while it is waited for tells it by an error, which is looked at below.
      if (!stream.write(`${line}\n`)) await once(stream, "drain").catch(() => undefined);
      // Without a pause no event would ever come through, that nobody reads any more among them.
      await setImmediate();
      return isRead();
    },
  };
}
