import type { Expectation } from "../model/expectation.ts";
import type { RunColumns } from "../model/run.ts";
import type { Disc } from "../layout/disc.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/** Page → simulation worker. `run` numbers rise; a newer run cancels the older one. */
export type Command =
  | { readonly type: "run"; readonly run: number; readonly parameters: Parameters }
  | { readonly type: "stop"; readonly run: number };

/** Simulation worker → page. Everything names the run it belongs to, so that stale news can be dropped. */
export type RunNews =
  | {
      /**
       * How far a run has come that is still going: a sign of life, whether or not columns follow. With no members yet: its
       * contacts are being built, in which nothing is heard.
       */
      readonly type: "progress";
      readonly run: number;
      /** 0…1. */
      readonly share: number;
      readonly members: number;
    }
  | {
      /** The columns so far (state "running"), or for good. Buffers are copies, transferred. */
      readonly type: "history";
      readonly run: number;
      readonly state: "running" | "finished" | "stopped";
      readonly columns: RunColumns;
      readonly disc: Disc;
    }
  | { readonly type: "digest"; readonly run: number; readonly digest: string }
  | { readonly type: "failed"; readonly run: number; readonly reason: string };

/** Page → theory worker: what is expected of a run? Each is answered, in order. */
export interface TheoryRequest {
  readonly run: number;
  readonly parameters: Parameters;
}

/** Theory worker → page. */
export type TheoryNews =
  | { readonly type: "expectation"; readonly run: number; readonly expectation: Expectation }
  | { readonly type: "expectationFailed"; readonly run: number; readonly reason: string };

/** All that the page hears. */
export type News = RunNews | TheoryNews;
