import { vi } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { EnsembleExperiment, Task } from "../../src/study/experiment.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import type { PageTime } from "../../src/worker/studyIntake.ts";
import type { StudyCommand, StudyNews } from "../../src/worker/studyProtocol.ts";
import { createStudySession } from "../../src/worker/studySession.ts";
import { FakeWorker } from "./fakeWorker.ts";

/** Lets promises that are settled go on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Timers that are moved by hand; promises go on by themselves. */
export const stopTimers = (): unknown =>
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });

/** A page's time that stands still, unless `msEachLook` passes whenever somebody looks; what is to come later waits for a turn. */
export function timeByHand(msEachLook = 0) {
  const turns: (() => void)[] = [];
  let nowMs = 0;
  const time: PageTime = {
    now: () => (nowMs += msEachLook),
    later: (work) => void turns.push(work),
    after: (ms, work) => void setTimeout(work, ms),
  };
  return {
    time,
    turns,
    /** Does what waits, and what that leads to. */
    turnAll() {
      while (turns.length > 0) turns.shift()!();
    },
    pass(ms: number) {
      nowMs += ms;
      vi.advanceTimersByTime(ms);
    },
  };
}

/** A worker that does what it is asked, in turns that are given by hand. */
export class SessionWorker extends FakeWorker<StudyCommand, StudyNews> {
  readonly turns: (() => void)[] = [];
  private nowMs = 0;
  private readonly session = createStudySession({
    post: (news) => {
      if (!this.terminated) this.tell(structuredClone(news));
    },
    now: () => (this.nowMs += 5),
    later: (work) => void this.turns.push(work),
  });

  override postMessage(command: StudyCommand): void {
    super.postMessage(command);
    this.turns.push(() => this.session.handle(structuredClone(command)));
  }

  /** Does the next of what waits, whichever comes of it. */
  async turn(): Promise<void> {
    this.turns.shift()?.();
    await settled();
  }
}

/** A small setting, some runs of which die out. */
export const smallEnsemble = (
  last: number,
  changed: Partial<typeof openingParameters> = {},
): EnsembleExperiment => ({
  kind: "ensemble",
  parameters: {
    ...openingParameters,
    market: "mixed",
    population: 60,
    startingMembers: 1,
    days: 40,
    ...changed,
  },
  plan: emptyPlan,
  seeds: { first: 1, last },
});

/** An outcome that nobody ran. */
export const madeUpOutcome = ({ variant, seed }: Task): Outcome => ({
  variant,
  seed,
  joined: seed,
  active: seed,
  endedBy: "horizon",
  diedOut: false,
  growthRatePerDay: null,
  doublingDays: null,
  targetDay: null,
  lossShare: null,
  joinedByDay: [1, seed],
  activeByDay: [1, seed],
});
