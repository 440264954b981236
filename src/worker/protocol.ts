import type { Expectation } from "../model/expectation.ts";
import type { MoneyReading, SettledFigures } from "../model/money/moneyReading.ts";
import type { RunColumns } from "../model/run.ts";
import type { Disc } from "../layout/disc.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Plan } from "../parameters/plan.ts";

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

/** What settling takes of a run. */
export interface SettledColumns {
  readonly parameters: Parameters;
  readonly people: Pick<RunColumns["people"], "count" | "joinDays" | "sponsors" | "generations" | "keys">;
  readonly changes: RunColumns["changes"];
  readonly reachedDay: number;
}

/** Page → money worker. A newer run, plan or day cancels what is under way for the older one. */
export type MoneyCommand =
  | {
      /** Keeps a run (a copy), to be settled under any plan without another simulation. */
      readonly type: "keep";
      readonly revision: number;
      readonly columns: SettledColumns;
    }
  /** Settles the run that is kept. `request` numbers rise. */
  | {
      readonly type: "settle";
      readonly request: number;
      readonly plan: Plan;
      /** Where the classes of net begin, in cents; null: where it suits the run. */
      readonly classesFrom: readonly number[] | null;
    }
  /** Reads the books at a day, and those of one member. Only the newest question is answered. */
  | { readonly type: "read"; readonly request: number; readonly day: number; readonly row: number | null }
  /** Asks for the net of every member at the end of the run. */
  | { readonly type: "nets"; readonly request: number };

/** Money worker → page. `request` is that of the settlement. */
export type MoneyNews =
  | { readonly type: "settled"; readonly request: number; readonly figures: SettledFigures }
  | { readonly type: "reading"; readonly request: number; readonly reading: MoneyReading }
  /** In cents, a row a member. */
  | { readonly type: "nets"; readonly request: number; readonly nets: Float64Array }
  | { readonly type: "moneyFailed"; readonly request: number; readonly reason: string };

/** All that the page hears. */
export type News = RunNews | TheoryNews;
