import type { Parameters } from "../parameters/parameterTable.ts";
import type { News } from "../worker/protocol.ts";

/** What a client tells: the worker's news, and that a worker which failed was replaced. */
export type ClientNews =
  | News
  | { readonly type: "replaced"; readonly run: number; readonly reason: "silent" | "failed" };

/** Whoever has runs computed: the worker's client, or a test's. */
export interface RunClient {
  /** Asks for a run and gives its number; an older one is cancelled. */
  run(parameters: Parameters): number;
  /** Ends the run under way as it is. */
  stop(): void;
  dispose(): void;
}

/** Starts a client that tells its news to the listener. */
export type StartClient = (listener: (news: ClientNews) => void) => RunClient;
