import { PageMemory } from "../model/pageMemory.ts";
import { reasonOf } from "./reasonOf.ts";
import { answerStudyJob } from "./studyAnswers.ts";
import type { StudyCommand, StudyJob, StudyNews } from "./studyProtocol.ts";

/** What a session needs of the world around it. */
export interface StudyHost {
  /** Sends news to the page. */
  post(news: StudyNews): void;
  /** Milliseconds on some clock. */
  now(): number;
  /** Does the work once commands that have arrived meanwhile have been handled. */
  later(work: () => void): void;
}

/** Work goes on for so long before a command gets a chance to be heard. */
const sliceMs = 12;
const progressEveryMs = 200;

interface Order {
  readonly id: number;
  readonly job: StudyJob;
  isCancelled: boolean;
}

/** Ends a job that nobody wants any more. */
class Cancelled extends Error {}

/**
 * A study worker's side of the conversation: jobs are done one after the other, in the order in which they came. Each ends in
 * one answer, or one word that it failed or was cancelled.
 */
export function createStudySession(host: StudyHost): { handle(command: StudyCommand): void } {
  const orders: Order[] = [];
  const memory = new PageMemory();
  let isAtWork = false;

  /** Lets commands be heard when the time has come; throws if one of them cancelled the order. */
  function createBreath(order: Order): (share: number) => Promise<void> {
    let sliceEnd = host.now() + sliceMs;
    let nextProgressMs = host.now() + progressEveryMs;
    return async (share) => {
      const now = host.now();
      if (now >= nextProgressMs) {
        nextProgressMs = now + progressEveryMs;
        host.post({ type: "progress", id: order.id, share });
      }
      if (now < sliceEnd) return;
      await new Promise<void>((resolve) => host.later(resolve));
      if (order.isCancelled) throw new Cancelled();
      sliceEnd = host.now() + sliceMs;
    };
  }

  async function outcomeOf(order: Order): Promise<StudyNews> {
    const { id, job } = order;
    const startMs = host.now();
    try {
      const answer = await answerStudyJob(job, createBreath(order), memory);
      return { type: "answer", id, answer, spentMs: host.now() - startMs };
    } catch (error) {
      return error instanceof Cancelled
        ? { type: "cancelled", id }
        : { type: "failed", id, reason: reasonOf(error) };
    }
  }

  async function workOff(): Promise<void> {
    isAtWork = true;
    while (orders.length > 0) {
      // It stays in the list while it is being done, where a cancellation finds it.
      host.post(await outcomeOf(orders[0]));
      orders.shift();
    }
    isAtWork = false;
  }

  return {
    handle(command) {
      if (command.type === "do") {
        orders.push({ id: command.id, job: command.job, isCancelled: false });
        if (!isAtWork) void workOff();
        return;
      }
      const place = orders.findIndex(({ id }) => id === command.id);
      if (place === 0) orders[0].isCancelled = true;
      if (place <= 0) return;
      orders.splice(place, 1);
      host.post({ type: "cancelled", id: command.id });
    },
  };
}
