import { neutralParameters } from "../parameters/baseParameters.ts";
import type { Setting } from "./setting.ts";

/** What the settings of all laws stand on: nothing happens until a law says so. */
export const neutral: Setting = {
  ...neutralParameters,
  market: "unlimited",
  startingMembers: 1,
  inviteStyle: "burst",
  days: 365,
  memberLimit: 1_000_000,
};

/** Churn a month of a hazard a day. */
export const churnOfHazard = (perDay: number): number => 1 - Math.exp(-30 * perDay);
