import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

/** Everybody sends ten invitations on joining, two of which are accepted: it grows until its limit of members. */
export const unlimited: Parameters = {
  ...neutralParameters,
  market: "unlimited",
  startingMembers: 10,
  invitesPerMember: 10,
  inviteSpread: "poisson",
  conversion: 0.2,
  cycleDays: 5,
  cycleShape: "exponential",
};
