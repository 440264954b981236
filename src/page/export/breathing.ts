/** How long a slice of work holds the page up, in ms: no frame is lost to it. */
const sliceMs = 8;

/** A task of its own, which comes at once in a tab that nobody looks at, too, where timers wait for a second and more. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const arrive = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener("message", arrive, { once: true });
    port1.start();
    port2.postMessage(null);
  });

/** Lets the page go on between pieces of work. */
export interface Breathing {
  /** Whether the slice is used up. */
  isDue(): boolean;
  /** @throws the signal's reason, once it is cancelled */
  breathe(): Promise<void>;
}

/** Breathing for work that a signal can cancel. */
export function createBreathing(signal: AbortSignal): Breathing {
  let begunMs = performance.now();
  return {
    isDue: () => performance.now() - begunMs >= sliceMs,
    async breathe() {
      await nextTask();
      signal.throwIfAborted();
      begunMs = performance.now();
    },
  };
}
