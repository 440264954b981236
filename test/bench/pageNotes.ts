import type { Page } from "playwright-core";
import type { News } from "../../src/worker/protocol.ts";

/** What the page under test notes of itself; times are those of its own clock, ms. */
export interface PageNotes {
  /** The main thread's work in each animation frame: what was asked to be done in it, and what that did at once. */
  frames: number[];
  /** The same with the style, layout and painting that follow, and whatever had to be done in a task after them. */
  wholeFrames: number[];
  /** When a canvas of the stage was painted; one entry a millisecond at most. */
  paintings: number[];
  /** When a run, or a part of one, had come from the worker. */
  arrived: number[];
  /** When a run had come from the worker to its end, and the members of the last. */
  finished: number[];
  members: number;
  /** For how long the page heard nothing, at most, since it began to listen; null: it does not listen. */
  silence: number | null;
}

/** Runs in the page before anything else of it. */
export function takeNotes(): void {
  const notes: PageNotes = {
    frames: [],
    wholeFrames: [],
    paintings: [],
    arrived: [],
    finished: [],
    members: 0,
    silence: null,
  };
  Object.assign(globalThis, { notes });

  const request = requestAnimationFrame.bind(globalThis);
  let frameAt = -1;
  globalThis.requestAnimationFrame = (work) =>
    request((now) => {
      const start = performance.now();
      work(now);
      if (now !== frameAt) {
        notes.frames.push(0);
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => {
          notes.wholeFrames.push(performance.now() - start);
          port1.close();
        });
        port1.start();
        port2.postMessage(null);
      }
      frameAt = now;
      queueMicrotask(() => {
        notes.frames[notes.frames.length - 1] += performance.now() - start;
      });
    });

  const context = CanvasRenderingContext2D.prototype;
  for (const name of ["clearRect", "fill", "stroke", "putImageData", "drawImage"] as const) {
    const paint = context[name] as (...given: unknown[]) => void;
    Object.assign(context, {
      [name](this: CanvasRenderingContext2D, ...given: unknown[]) {
        paint.apply(this, given);
        const now = performance.now();
        const isNew = now >= (notes.paintings.at(-1) ?? -1) + 1;
        if (isNew && this.canvas.matches("[role=group] > canvas")) notes.paintings.push(now);
      },
    });
  }

  const listen = Worker.prototype.addEventListener as (...given: unknown[]) => void;
  Object.assign(Worker.prototype, {
    addEventListener(this: Worker, ...given: unknown[]) {
      listen.apply(this, given);
      if (given[0] !== "message") return;
      listen.call(this, "message", ({ data: news }: MessageEvent<News>) => {
        if (news.type !== "history") return;
        notes.arrived.push(performance.now());
        if (news.state !== "finished") return;
        notes.members = news.columns.people.count;
        notes.finished.push(performance.now());
      });
    },
  });
}

/** What the page has noted so far. */
export const notesOf = (page: Page): Promise<PageNotes> =>
  page.evaluate(() => (globalThis as unknown as { notes: PageNotes }).notes);

/** Has the page listen for something to do, again and again, and note the longest time in which it could not. */
export const beginToListen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { notes } = globalThis as unknown as { notes: PageNotes };
    notes.silence = 0;
    let lastMs = performance.now();
    const tick = (): void => {
      if (notes.silence === null) return;
      const now = performance.now();
      notes.silence = Math.max(notes.silence, now - lastMs);
      lastMs = now;
      setTimeout(tick);
    };
    tick();
  });

/** Has it listen no longer; the longest silence, ms. */
export const endListening = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { notes } = globalThis as unknown as { notes: PageNotes };
    const { silence } = notes;
    notes.silence = null;
    return silence ?? 0;
  });
