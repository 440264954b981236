import type { Expectation } from "../model/expectation.ts";
import type { RunColumns } from "../model/run.ts";
import type { Disc } from "../layout/disc.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/** Page → worker. `run` numbers rise; a newer run cancels the older one. */
export type Command =
  | { readonly type: "run"; readonly run: number; readonly parameters: Parameters }
  | { readonly type: "stop"; readonly run: number };

/** Worker → page. Everything names the run it belongs to, so that stale news can be dropped. */
export type News =
  | {
      /** How far a run has come that is still going: a sign of life, whether or not columns follow. */
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
  | { readonly type: "expectation"; readonly run: number; readonly expectation: Expectation }
  | { readonly type: "digest"; readonly run: number; readonly digest: string }
  | { readonly type: "failed"; readonly run: number; readonly reason: string };
