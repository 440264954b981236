import { layDisc } from "../layout/disc.ts";
import { digestOf } from "../model/digest.ts";
import { Simulation } from "../model/simulation.ts";
import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { copyTable, transferable } from "./copyColumns.ts";
import type { Command, RunNews } from "./protocol.ts";

/** What a session needs of the world around it. */
export interface SessionHost {
  /** Sends news to the page; the buffers are handed over. */
  post(news: RunNews, transfer: ArrayBuffer[]): void;
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

/** Work that is cut at every `yield`: there a newer command is heard, and ends it for good. */
type Pieces = Generator<undefined, void, undefined>;

interface RunUnderWay {
  readonly run: number;
  readonly parameters: Parameters;
  readonly startedMs: number;
  /** null until it is set up. */
  simulation: Simulation | null;
  isStopped: boolean;
}

/** The worker's side of the conversation: one run at a time, the newest wins, and the last is kept. */
export function createSession(host: SessionHost): { handle(command: Command): void } {
  let current: RunUnderWay | null = null;

  /** Does the next piece of the work for a run, if it is still wanted; what goes wrong is told to the page. */
  const goOn = (under: RunUnderWay, work: Pieces): void => {
    if (current !== under) return;
    try {
      if (work.next().done !== true) host.later(() => goOn(under, work));
    } catch (error) {
      current = null;
      host.post({ type: "failed", run: under.run, reason: String(error) }, []);
    }
  };

  const sendProgress = (run: number, share: number, members: number): void =>
    host.post({ type: "progress", run, share, members }, []);

  function* setUp(under: RunUnderWay): Pieces {
    if (under.parameters.market === "network") {
      // Nothing can be said while contacts are built: this is said before.
      sendProgress(under.run, 0, 0);
      yield;
    }
    under.simulation = new Simulation(completeParameters(under.parameters));
  }

  function* sendHistory(
    under: RunUnderWay,
    simulation: Simulation,
    state: "running" | "finished" | "stopped",
  ): Pieces {
    const view = simulation.columns();
    const people = copyTable(view, "people");
    yield;
    const columns = {
      ...view,
      people,
      changes: copyTable(view, "changes"),
      census: copyTable(view, "census"),
    };
    yield;
    const disc = layDisc(people.sponsors, people.count);
    yield;
    host.post({ type: "history", run: under.run, state, columns, disc }, transferable({ columns, disc }));
  }

  /** Follows a run to its end, or until it is stopped, and tells how far it has come. */
  function* follow(under: RunUnderWay, simulation: Simulation): Pieces {
    let nextProgressMs = under.startedMs + progressEveryMs;
    let nextStreamMs = under.startedMs + streamAfterMs;
    while (!under.isStopped) {
      const sliceEnd = host.now() + sliceMs;
      do simulation.advance(undefined, eventsPerStep);
      while (simulation.endedBy === null && host.now() < sliceEnd);
      if (simulation.endedBy !== null) return;
      const now = host.now();
      if (now >= nextProgressMs) {
        nextProgressMs = now + progressEveryMs;
        sendProgress(under.run, simulation.share, simulation.members);
      }
      if (now >= nextStreamMs) {
        yield* sendHistory(under, simulation, "running");
        // A partial picture costs copies and a layout, and all that the page does with it: they become rarer as they become dearer.
        const spentMs = host.now() - now;
        nextStreamMs = now + Math.max(streamEveryMs, 5 * spentMs, 0.8 * (now - under.startedMs));
      }
      yield;
    }
  }

  function* carryOut(under: RunUnderWay): Pieces {
    yield* setUp(under);
    const simulation = under.simulation!;
    yield* follow(under, simulation);
    yield* sendHistory(under, simulation, simulation.endedBy === null ? "stopped" : "finished");
    if (simulation.endedBy === null) return;
    yield;
    const digest = digestOf(simulation.columns());
    host.post({ type: "digest", run: under.run, digest }, []);
  }

  const start = (run: number, parameters: Parameters): void => {
    current = { run, parameters, startedMs: host.now(), simulation: null, isStopped: false };
    goOn(current, carryOut(current));
  };

  const stop = (run: number): void => {
    if (current?.run === run) current.isStopped = true;
  };

  return {
    handle(command) {
      if (command.type === "run") start(command.run, command.parameters);
      else stop(command.run);
    },
  };
}
