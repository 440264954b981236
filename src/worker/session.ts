import { layDisc } from "../layout/disc.ts";
import { digestOf } from "../model/digest.ts";
import { expected } from "../model/expected.ts";
import { Simulation } from "../model/simulation.ts";
import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { copyColumns, transferable } from "./copyColumns.ts";
import type { Command, News } from "./protocol.ts";

/** What a session needs of the world around it. */
export interface SessionHost {
  /** Sends news to the page; the buffers are handed over. */
  post(news: News, transfer: ArrayBuffer[]): void;
  /** Milliseconds on some clock. */
  now(): number;
  /** Does the work once commands that have arrived meanwhile have been handled. */
  later(work: () => void): void;
}

/** Work goes on for so long before a newer command gets a chance. */
const sliceMs = 12;
const eventsPerStep = 10_000;
/** A run that takes longer shows what it has so far. */
const streamAfterMs = 200;
const streamEveryMs = 250;
const progressEveryMs = 100;

interface RunUnderWay {
  readonly run: number;
  readonly parameters: Parameters;
  readonly simulation: Simulation;
  readonly startedMs: number;
  expectationSent: boolean;
  nextProgressMs: number;
  nextStreamMs: number;
}

/** The worker's side of the conversation: one run at a time, the newest wins, and the last is kept. */
export function createSession(host: SessionHost): { handle(command: Command): void } {
  let current: RunUnderWay | null = null;

  const isCurrent = (under: RunUnderWay): boolean => current === under;

  /** Does one piece of work for a run, if it is still wanted; what goes wrong is told to the page. */
  const attempt = (under: RunUnderWay, work: () => void): void => {
    if (!isCurrent(under)) return;
    try {
      work();
    } catch (error) {
      current = null;
      host.post({ type: "failed", run: under.run, reason: String(error) }, []);
    }
  };
  const attemptLater = (under: RunUnderWay, work: () => void): void => host.later(() => attempt(under, work));

  const sendHistory = (under: RunUnderWay, state: "running" | "finished" | "stopped"): void => {
    const columns = copyColumns(under.simulation.columns());
    const disc = layDisc(columns.people.sponsors, columns.people.count);
    host.post({ type: "history", run: under.run, state, columns, disc }, transferable({ columns, disc }));
  };

  const sendExpectation = (under: RunUnderWay): void => {
    if (under.expectationSent) return;
    under.expectationSent = true;
    const expectation = expected(under.parameters);
    host.post({ type: "expectation", run: under.run, expectation }, transferable(expectation));
  };

  const sendDigest = (under: RunUnderWay): void => {
    const digest = digestOf(under.simulation.columns());
    host.post({ type: "digest", run: under.run, digest }, []);
  };

  const goOn = (under: RunUnderWay): void => {
    const { simulation, run } = under;
    const sliceEnd = host.now() + sliceMs;
    do simulation.advance(undefined, eventsPerStep);
    while (simulation.endedBy === null && host.now() < sliceEnd);
    if (simulation.endedBy !== null) {
      sendHistory(under, "finished");
      attemptLater(under, () => sendExpectation(under));
      attemptLater(under, () => sendDigest(under));
      return;
    }
    const now = host.now();
    if (now >= under.nextProgressMs) {
      under.nextProgressMs = now + progressEveryMs;
      host.post({ type: "progress", run, share: simulation.share, members: simulation.members }, []);
      sendExpectation(under);
    }
    if (now >= under.nextStreamMs) {
      sendHistory(under, "running");
      // A partial picture costs copies and a layout: never more than a fifth of the time goes into them.
      under.nextStreamMs = now + Math.max(streamEveryMs, 5 * (host.now() - now));
    }
    attemptLater(under, () => goOn(under));
  };

  const start = (run: number, parameters: Parameters): void => {
    try {
      const startedMs = host.now();
      const under: RunUnderWay = {
        run,
        parameters,
        simulation: new Simulation(completeParameters(parameters)),
        startedMs,
        expectationSent: false,
        nextProgressMs: startedMs + progressEveryMs,
        nextStreamMs: startedMs + streamAfterMs,
      };
      current = under;
      attempt(under, () => goOn(under));
    } catch (error) {
      current = null;
      host.post({ type: "failed", run, reason: String(error) }, []);
    }
  };

  const stop = (run: number): void => {
    const under = current;
    if (under === null || under.run !== run || under.simulation.endedBy !== null) return;
    attempt(under, () => {
      sendHistory(under, "stopped");
      sendExpectation(under);
    });
    current = null;
  };

  return {
    handle(command) {
      if (command.type === "run") start(command.run, command.parameters);
      else stop(command.run);
    },
  };
}
