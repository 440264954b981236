import type { CensusColumn } from "../model/run.ts";

/**
 * What each column of a census counts, in the order in which files have them; stocks are those of the end of the day, the rest
 * happened on it.
 */
export const censusUnits: Readonly<Record<CensusColumn, string>> = {
  joined: "members",
  active: "members",
  joins: "members a day",
  leavings: "members a day",
  returns: "members a day",
  sent: "invitations a day",
  wasted: "invitations a day",
  unreachable: "invitations a day",
  refused: "invitations a day",
  overtaken: "invitations a day",
  accepted: "invitations a day",
  open: "invitations",
};

/** Those columns. */
export const censusNames = Object.keys(censusUnits) as readonly CensusColumn[];
