import type { Page } from "playwright-core";
import type { StudyCommand, StudyNews } from "../../src/worker/studyProtocol.ts";

/** What a page notes of its studies; times are those of its own clock, ms. */
interface StudyNotes {
  /** The jobs that workers have in hand. */
  inHand: number[];
  /** When a worker was last done with one, let it go, or was thrown away. */
  idleMs: number;
  /** Whether a worker has answered, and when a canvas in an unfolded part was painted first after that. */
  isAnswered: boolean;
  paintedMs: number | null;
  clickedMs: number;
  /** How long workers took for what they have answered, together, ms. */
  spentMs: number;
}

type Noting = { studyNotes: StudyNotes };

/** Runs in the page before anything else of it. */
export function takeStudyNotes(): void {
  const notes: StudyNotes = {
    inHand: [],
    idleMs: 0,
    isAnswered: false,
    paintedMs: null,
    clickedMs: 0,
    spentMs: 0,
  };
  Object.assign(globalThis, { studyNotes: notes });
  const handed = new Map<Worker, Set<number>>();
  const note = (): void => {
    notes.inHand = [...handed.values()].flatMap((ids) => [...ids]);
    if (notes.inHand.length === 0) notes.idleMs = performance.now();
  };

  const prototype = Worker.prototype;
  const { postMessage: post, terminate } = prototype;
  Object.assign(prototype, {
    postMessage(this: Worker, command: StudyCommand, ...further: []) {
      post.call(this, command, ...further);
      if (command.type !== "do") return;
      const ids = handed.get(this) ?? new Set();
      if (!handed.has(this))
        this.addEventListener("message", ({ data }: MessageEvent<StudyNews>) => {
          if (data.type !== "progress") ids.delete(data.id);
          if (data.type === "answer") {
            notes.isAnswered = true;
            notes.spentMs += data.spentMs;
          }
          note();
        });
      handed.set(this, ids.add(command.id));
      note();
    },
    terminate(this: Worker) {
      terminate.call(this);
      if (handed.delete(this)) note();
    },
  });

  const context = CanvasRenderingContext2D.prototype;
  for (const name of ["fillRect", "fill", "putImageData", "drawImage"] as const) {
    const paint = context[name] as (...given: unknown[]) => void;
    Object.assign(context, {
      [name](this: CanvasRenderingContext2D, ...given: unknown[]) {
        paint.apply(this, given);
        if (notes.isAnswered && this.canvas.closest("details") !== null)
          notes.paintedMs ??= performance.now();
      },
    });
  }
}

/** Presses a button from within the page. */
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).evaluate((button: HTMLElement) => {
    const { studyNotes } = globalThis as unknown as Noting;
    studyNotes.isAnswered = false;
    studyNotes.paintedMs = null;
    studyNotes.spentMs = 0;
    studyNotes.clickedMs = performance.now();
    button.click();
  });

/** How long a study took, ms after the press of the button that begins it. */
export interface StudyTimes {
  /** Until its part of the page drew the first picture of it; null: it draws none. */
  readonly firstPicture: number | null;
  /** Until the part of the page said that it was done. */
  readonly done: number;
  /** How many workers were at work meanwhile, on average. */
  readonly busyWorkers: number;
}

/** Presses a button, and waits until the part of the page says that what it began is done. */
export async function timeStudy(page: Page, button: string, part: string): Promise<StudyTimes> {
  await press(page, button);
  const took = await page.waitForFunction(
    (name) => {
      const isDone = [...document.querySelectorAll("[role=status]")].some(
        (status) => status.textContent === `${name}: done.`,
      );
      if (!isDone) return null;
      const { paintedMs, clickedMs, spentMs } = (globalThis as unknown as Noting).studyNotes;
      const doneMs = performance.now() - clickedMs;
      return {
        firstPicture: paintedMs === null ? null : paintedMs - clickedMs,
        done: doneMs,
        busyWorkers: spentMs / doneMs,
      };
    },
    part,
    { polling: 20, timeout: 600_000 },
  );
  return (await took.jsonValue())!;
}

/** Presses a button that stops a study; ms until no worker has anything to do with it. */
export async function timeStop(page: Page): Promise<number> {
  await press(page, "Stop");
  const took = await page.waitForFunction(
    () => {
      const { inHand, idleMs, clickedMs } = (globalThis as unknown as Noting).studyNotes;
      return inHand.length > 0 ? null : [idleMs - clickedMs];
    },
    undefined,
    { polling: 20 },
  );
  return (await took.jsonValue())![0];
}
