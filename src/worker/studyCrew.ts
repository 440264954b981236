import * as text from "#language/studyWorker.ts";
import { createSilenceWatch } from "./silenceWatch.ts";
import type { SilenceWatch } from "./silenceWatch.ts";
import type { StudyAnswers, StudyCommand, StudyJob, StudyNews, UnderWay } from "./studyProtocol.ts";
import type { WorkerLike } from "./workerLike.ts";

/** A job for a worker, and who hears how it went: one of the three ends, once, unless it is cancelled before. */
export interface Errand {
  readonly job: StudyJob;
  progress?(share: number): void;
  answered(answer: StudyAnswers[StudyJob["type"]], spentMs: number): void;
  failed(reason: string): void;
  /** Its worker is gone; `wasAtWork`: while it did this. */
  lost(wasAtWork: boolean, reason: string): void;
}

/** So many workers may be busy with errands of a kind, with so many at a time each. */
export interface CrewLimits {
  readonly workers: number;
  readonly each: number;
}

/** The workers of a pool. */
export interface StudyCrew {
  /** Whether somebody has room for an errand. */
  hasRoom(limits: CrewLimits): boolean;
  /** Gives an errand to a worker that has nothing to do, else to a new one, else to the least busy. Throws if none can be started. */
  give(errand: Errand, limits: CrewLimits): UnderWay;
  /** Lets all workers go; nothing is heard of what they had in hand. */
  dispose(): void;
}

interface Hand {
  readonly worker: WorkerLike;
  readonly watch: SilenceWatch;
  /** By number, in the order in which they are done. */
  readonly errands: Map<number, Errand>;
}

/** Who has nothing to do for so long goes: workers take memory. */
const idleMs = 30_000;
/** A worker that has not heard a cancellation by then is thrown away. */
const cancelPatienceMs = 150;
/**
 * Setting up a large network, or reading a large file, happens at one go, in which nothing is said. A machine three times
 * slower, and busy, is not silent yet: it is allowed a minute.
 */
const checksWhileBusy = 61;

/** Nobody listens any more. */
const unwanted = (job: StudyJob): Errand => ({
  job,
  answered: () => undefined,
  failed: () => undefined,
  lost: () => undefined,
});

/**
 * Makes a crew without anybody in it: workers start when there is work for them, and go when there was none for a while. One
 * that fails or falls silent goes at once. `onRoom` is told whenever somebody can take on more.
 */
export function createStudyCrew(startWorker: () => WorkerLike, onRoom: () => void): StudyCrew {
  let hands: readonly Hand[] = [];
  let errandsSoFar = 0;
  let idleTimer: ReturnType<typeof setTimeout> | null = null;

  function take(): Hand {
    const worker = startWorker();
    const watch = createSilenceWatch(() => lose(hand, text.saidNothing));
    const hand: Hand = { worker, watch, errands: new Map() };
    worker.addEventListener("message", (event) => {
      if (hands.includes(hand)) hear(hand, (event as MessageEvent<StudyNews>).data);
    });
    worker.addEventListener("error", () => {
      if (hands.includes(hand)) lose(hand, text.workerFailed);
    });
    hands = [...hands, hand];
    return hand;
  }

  function hear(hand: Hand, news: StudyNews): void {
    hand.watch.hear(checksWhileBusy);
    const errand = hand.errands.get(news.id);
    if (errand === undefined) return;
    if (news.type === "progress") {
      errand.progress?.(news.share);
      return;
    }
    hand.errands.delete(news.id);
    if (hand.errands.size === 0) hand.watch.rest();
    if (news.type === "answer") errand.answered(news.answer, news.spentMs);
    else if (news.type === "failed") errand.failed(news.reason);
    makeRoom();
  }

  /** `reason`: what it did wrong; null: it is let go with what nobody wants any more. */
  function lose(hand: Hand, reason: string | null): void {
    letGo(hand);
    hands = hands.filter((other) => other !== hand);
    let wasAtWork = reason !== null;
    for (const errand of hand.errands.values()) {
      errand.lost(wasAtWork, reason ?? "");
      wasAtWork = false;
    }
    makeRoom();
  }

  function letGo({ worker, watch }: Hand): void {
    watch.rest();
    worker.terminate();
  }

  function makeRoom(): void {
    onRoom();
    restIdle();
    if (hands.length > 0 && hands.every(({ errands }) => errands.size === 0))
      idleTimer = setTimeout(letAllGo, idleMs);
  }

  function restIdle(): void {
    if (idleTimer !== null) clearTimeout(idleTimer);
    idleTimer = null;
  }

  function letAllGo(): void {
    restIdle();
    hands.forEach(letGo);
    hands = [];
  }

  const leastBusy = (workers: number): Hand | undefined =>
    hands.slice(0, workers).toSorted((a, b) => a.errands.size - b.errands.size)[0];

  function handFor(workers: number): Hand {
    const least = leastBusy(workers);
    const isBusy = least === undefined || least.errands.size > 0;
    return isBusy && hands.length < workers ? take() : least!;
  }

  function send(hand: Hand, command: StudyCommand): void {
    hand.worker.postMessage(command);
  }

  function cancel(hand: Hand, id: number): void {
    const errand = hand.errands.get(id);
    if (errand === undefined || !hands.includes(hand)) return;
    hand.errands.set(id, unwanted(errand.job));
    send(hand, { type: "cancel", id });
    setTimeout(() => {
      if (hand.errands.has(id) && hands.includes(hand)) lose(hand, null);
    }, cancelPatienceMs);
  }

  return {
    hasRoom({ workers, each }) {
      return hands.length < workers || leastBusy(workers)!.errands.size < each;
    },
    give(errand, { workers }) {
      const hand = handFor(workers);
      restIdle();
      const id = ++errandsSoFar;
      if (hand.errands.size === 0) {
        hand.watch.begin();
        hand.watch.hear(checksWhileBusy);
      }
      hand.errands.set(id, errand);
      send(hand, { type: "do", id, job: errand.job });
      return { cancel: () => cancel(hand, id) };
    },
    dispose: letAllGo,
  };
}
