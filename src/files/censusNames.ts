import type { CensusColumn } from "../model/run.ts";

/** The columns of a census in the order in which files have them. */
export const censusNames = [
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
] as const satisfies readonly CensusColumn[];
