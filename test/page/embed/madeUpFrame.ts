/** What a frame is to be like. */
export interface MadeUpFrameOptions {
  /** What the browser tells of the parent's origin; nothing unless told. */
  readonly ancestor?: string;
  readonly hash?: string;
  /** It is a window of its own. */
  readonly isAlone?: boolean;
}

/** The window of a figure, with its parent, its clock and its sizes in the hands of the test. */
export interface MadeUpFrame {
  readonly window: Window & typeof globalThis;
  /** The parent says something. */
  say(data: unknown, origin: string): void;
  sayFromSibling(data: unknown, origin: string): void;
  /** What the parent has been told since it was asked last. */
  told(): readonly Record<string, unknown>[];
  /** To whom, so far. */
  targets(): readonly string[];
  /** All timers go off that wait now. */
  passTime(): void;
  timersWaiting(): number;
  /** The content of the figure has another height. */
  resize(height: number): void;
  /** How many sizes and changes are watched. */
  observing(): number;
}

/** A window for tests without a browser: it has what a figure asks of its window, and no more. */
export function madeUpFrame({ ancestor, hash = "", isAlone = false }: MadeUpFrameOptions = {}): MadeUpFrame {
  const events = new EventTarget();
  let posted: Record<string, unknown>[] = [];
  const targets = new Set<string>();
  const parent = {
    postMessage(data: unknown, target: string): void {
      posted.push(structuredClone(data) as Record<string, unknown>);
      targets.add(target);
    },
  };
  let timers = new Map<number, () => void>();
  let lastTimer = 0;
  let tellSize: (entries: unknown[]) => void = () => undefined;
  let observing = 0;
  class Observer {
    #isObserving = false;
    constructor(callback: (entries: unknown[]) => void) {
      tellSize = this instanceof SizeObserver ? callback : tellSize;
    }
    observe(): void {
      if (!this.#isObserving) observing++;
      this.#isObserving = true;
    }
    disconnect(): void {
      if (this.#isObserving) observing--;
      this.#isObserving = false;
    }
  }
  class SizeObserver extends Observer {}
  const frame = {
    parent,
    document: { body: {}, querySelector: () => ({ isConnected: true }) },
    location: {
      href: `https://app.example/embed.html?day=30${hash}`,
      hash,
      ...(ancestor !== undefined && { ancestorOrigins: [ancestor] }),
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    setTimeout(callback: () => void): number {
      timers.set(++lastTimer, callback);
      return lastTimer;
    },
    clearTimeout: (timer: number) => void timers.delete(timer),
    ResizeObserver: SizeObserver,
    MutationObserver: Observer,
  };
  if (isAlone) Object.assign(frame, { parent: frame });
  const send = (source: unknown, data: unknown, origin: string): void =>
    void events.dispatchEvent(
      Object.assign(new Event("message"), { source, data: structuredClone(data), origin }),
    );
  return {
    window: frame as unknown as Window & typeof globalThis,
    say: (data, origin) => send(frame.parent, data, origin),
    sayFromSibling: (data, origin) => send({}, data, origin),
    told() {
      const told = posted;
      posted = [];
      return told;
    },
    targets: () => [...targets],
    passTime() {
      const due = timers;
      timers = new Map();
      for (const callback of due.values()) callback();
    },
    timersWaiting: () => timers.size,
    resize: (height) => tellSize([{ borderBoxSize: [{ blockSize: height }] }]),
    observing: () => observing,
  };
}
