import { acts } from "../../parameters/actingParameters.ts";
import { hasTooManyContacts } from "../../parameters/mostContacts.ts";
import type { NumberParameter, Parameter } from "../../parameters/parameter.ts";
import { parameterKeys, parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";

/** An input that can be better: its value as it is, and a little better. */
export interface BetterInput {
  readonly key: ParameterKey;
  readonly from: number;
  readonly to: number;
}

/**
 * Which way an input is better: more people join, sooner. Inputs of which that cannot be said (shapes, stages, who knows whom)
 * are no levers, nor is what only says how a run is made.
 */
const betterWay: Readonly<Partial<Record<ParameterKey, "more" | "less">>> = {
  population: "more",
  startingMembers: "more",
  organicPerDay: "more",
  contacts: "more",
  invitesPerWeek: "more",
  enthusiasmHalfLife: "more",
  invitesPerMember: "more",
  circleShare: "more",
  sendDelayDays: "less",
  promoterShare: "more",
  conversion: "more",
  cycleDays: "less",
  fitShare: "more",
  misfitConversion: "more",
  targeting: "more",
  fatigue: "less",
  burn: "less",
  maxAsks: "more",
  networkEffect: "more",
  threshold: "less",
  activation: "more",
  churnPerMonth: "less",
  stickiness: "more",
  quitWithoutRecruitsDays: "more",
  returnPerMonth: "more",
  winback: "more",
};

/** More digits than anybody reads: 0.22 and a tenth more are 0.242. */
const digits = 6;

/**
 * The inputs that are worth trying in a setting, each better by a share: those that act beside the others, have a better way
 * and are not at its end, in the order of the table. Whole numbers go a step of 1 at least.
 * @param better 0.1: a tenth more, or less
 */
export function leversOf(parameters: Parameters, better: number): readonly BetterInput[] {
  return parameterKeys.flatMap((key) => {
    const way = betterWay[key];
    const row: Parameter = parameterTable[key];
    const from = parameters[key];
    if (way === undefined || row.kind === "choice" || typeof from !== "number" || !acts(key, parameters))
      return [];
    const to = betterValue(from, row, way === "more" ? better : -better, mostOf(key, parameters, row));
    const isPossible = to !== from && !hasTooManyContacts({ ...parameters, [key]: to });
    return isPossible ? [{ key, from, to }] : [];
  });
}

/** Nobody starts who is not there. */
function mostOf(key: ParameterKey, { market, population }: Parameters, { max }: NumberParameter): number {
  return key === "startingMembers" && market !== "unlimited" ? population : max;
}

/** The value itself where it cannot be better: ∞, none at all, or at the end of what is allowed. */
function betterValue(from: number, { integer, min }: NumberParameter, by: number, most: number): number {
  if (from === Infinity || from === 0) return from;
  const wanted = from * (1 + by);
  const stepped = integer ? from + Math.sign(by) * Math.max(1, Math.round(Math.abs(from * by))) : wanted;
  const bounded = Math.min(Math.max(from, most), Math.max(Math.min(from, min), stepped));
  return integer ? bounded : Number(bounded.toPrecision(digits));
}
