import { neutralParameters } from "../../parameters/baseParameters.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { at, mostStages, shareOf, unlimitedFrom } from "./unknowns.ts";
import type { Point } from "./unknowns.ts";

/** People in the market of a point; Infinity: unlimited. */
export function populationOf(point: Point, joinedInTheEnd: number): number {
  const times = 1 + Math.exp(point[at.market]);
  return times > unlimitedFrom ? Infinity : joinedInTheEnd * times;
}

const mostInvitesPerWeek = 1_000;

/** An invitation rate and a conversion whose product is given: both as far from the base as the other. */
function shareChange(
  base: Parameters,
  invites: number,
  product: number,
): { conversion: number; invites: number } {
  const hasBase = base.conversion > 0 && invites > 0;
  const conversionFrom = hasBase ? base.conversion : 0.2;
  const change = hasBase ? product / (base.conversion * invites) : product / (0.2 * 0.2);
  const most = Math.min(1, conversionFrom * Math.sqrt(change));
  return { conversion: most, invites: most > 0 ? product / most : 0 };
}

/**
 * The setting that a point stands for: its people are drawn evenly, all alike, and stay away when they have left, because
 * that is what the fit reckons with. Numbers are not rounded, and may lie beyond what a setting may have.
 */
export function settingOf(point: Point, base: Parameters, joinedInTheEnd: number): Parameters {
  const isSteady = base.inviteStyle === "steady";
  const product = Math.exp(point[at.rate]) * (isSteady ? 7 : 1);
  const split = shareChange(base, isSteady ? base.invitesPerWeek : base.invitesPerMember, product);
  const population = populationOf(point, joinedInTheEnd);
  const stages = Math.min(mostStages, Math.max(1, Math.round(Math.exp(point[at.stages]))));
  return {
    ...base,
    ...plain,
    market: population === Infinity ? "unlimited" : "mixed",
    population: population === Infinity ? neutralParameters.population : population,
    inviteStyle: isSteady ? "steady" : "burst",
    invitesPerWeek: isSteady ? Math.min(split.invites, mostInvitesPerWeek) : base.invitesPerWeek,
    invitesPerMember: isSteady ? base.invitesPerMember : split.invites,
    enthusiasmHalfLife: isSteady ? Math.exp(point[at.halfLife]) : base.enthusiasmHalfLife,
    conversion: split.conversion,
    cycleDays: Math.exp(point[at.cycle]),
    cycleShape: stages === 1 ? "exponential" : "staged",
    cycleStages: stages,
    organicPerDay: Math.exp(point[at.organic]),
    activation: shareOf(point[at.activation]),
    churnPerMonth: shareOf(point[at.churn]),
    churnShape: Math.exp(point[at.churnShape]),
  };
}

/** What a fit does not reckon with. */
const plain: Partial<Parameters> = {
  fitShare: 1,
  misfitConversion: 0,
  targeting: 0,
  fatigue: 0,
  burn: 0,
  maxAsks: Infinity,
  networkEffect: 0,
  threshold: 1,
  stickiness: 0,
  returnPerMonth: 0,
  winback: 0,
  quitWithoutRecruitsDays: Infinity,
  startPlacement: "random",
};
