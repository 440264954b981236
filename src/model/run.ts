import type { Parameters } from "../parameters/parameterTable.ts";

/** One row a member, in the order of joining. */
export interface People {
  readonly count: number;
  /** Day of joining, 0…days. */
  readonly joinDays: Float64Array;
  /** Row of the member whose invitation was accepted; −1 for starting and organic members. */
  readonly sponsors: Int32Array;
  /** 0 for starting and organic members, else the sponsor's + 1. */
  readonly generations: Int32Array;
  /** Number of the person in a finite market; −1 in an unlimited one. */
  readonly persons: Int32Array;
  /** Two words a row: who this is, whatever the row; the same in runs that differ only elsewhere. */
  readonly keys: Uint32Array;
  /** Day on which the accepted invitation was sent; −1 for starting and organic members. */
  readonly invitedDays: Float64Array;
}

/** Members becoming inactive (or active again), in the order of time. A member is active from joining until its first change. */
export interface Changes {
  readonly count: number;
  readonly days: Float64Array;
  readonly rows: Int32Array;
  /** 1: active from now on; 0: left. */
  readonly active: Uint8Array;
}

/** What a census counts, day by day. */
export const censusColumns = [
  "joined",
  "active",
  "joins",
  "leavings",
  "returns",
  "sent",
  "wasted",
  "unreachable",
  "refused",
  "overtaken",
  "accepted",
  "open",
] as const;

/** The name of a column of the census. */
export type CensusColumn = (typeof censusColumns)[number];

/**
 * One row a day. Row 0 is time 0 with the starting members; row d covers (d − 1, d] and the state at d.
 * joined, active and open are stocks; the rest are counts of that day. sent = fates + open, cumulatively.
 */
export type Census = { readonly [Column in CensusColumn]: Float64Array } & {
  /** Stage of the cycle → open invitations in it; their sum is `open`. One stage unless the cycle is staged. */
  readonly openByStage: readonly Float64Array[];
  /** Number of rows: days + 1, fewer if the member limit ended the run or it is unfinished. */
  readonly rows: number;
  /** The last row covers only a part of its day. */
  readonly lastRowIsPartial: boolean;
};

/** Why a run ended. */
export type EndedBy = "horizon" | "memberLimit" | "exhausted";

/** The columns of a run: all that the page, the layout and the exports read. */
export interface RunColumns {
  readonly parameters: Parameters;
  readonly people: People;
  readonly changes: Changes;
  readonly census: Census;
  /** null while the run is not finished. */
  readonly endedBy: EndedBy | null;
  /** How far the run has come: `parameters.days`, or the instant in which it was ended. */
  readonly reachedDay: number;
}

/** A finished run. */
export interface Run extends RunColumns {
  readonly endedBy: EndedBy;
  /** 64 bits in hex over all columns; equal in every engine for the same parameters. */
  digest(): string;
}
