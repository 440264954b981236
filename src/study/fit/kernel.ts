import { answeringOf } from "../../model/theory/answering.ts";
import { weightsOfDensity, weightsOfInstant } from "../../model/theory/cellWeights.ts";
import type { CellWeights } from "../../model/theory/cellWeights.ts";
import { hazardUpTo } from "../../model/theory/lifetime.ts";
import { invitersPerJoin } from "../../model/theory/member.ts";
import type { Member } from "../../model/theory/member.ts";

/** What a joiner does in expectation, step by step since its joining, in an empty market. */
export interface Kernel {
  /** [i]: joins in the step i later, of one who joins somewhere in a step; and of one who joined just before step 0. */
  readonly brings: Float64Array;
  readonly startBrings: Float64Array;
  /** [i]: the variance of what one brings in that step that comes from being active and a promoter, or not. */
  readonly clumps: Float64Array;
  readonly startClumps: Float64Array;
  /** [i]: chance of being active at the end of the step i later; one who joined just before step 0. */
  readonly stays: Float64Array;
  readonly startStays: Float64Array;
  /** Chance of being active at all. */
  readonly activeShare: number;
  /** Steps after which hardly anything is brought, and hardly any of the variance is left. */
  readonly reach: number;
  readonly clumpReach: number;
  /** Mean time in days until what is brought within the reach. */
  readonly meanDays: number;
}

/**
 * The kernel of a member on a grid of steps.
 * @source the renewal equation as in `renewal.ts`: acceptance · kS ∗ g. Whether somebody is an active promoter is a coin of
 * chance p, so that what it brings in a step, w, has the variance w² (1 − p) / p.
 * @param unlikeness relative variance of what members bring beside that coin
 */
export function kernelOf(member: Member, unlikeness: number, stepDays: number, steps: number): Kernel {
  const { sending, acceptance, lifetime, activeShare } = member;
  const inviters = invitersPerJoin(member);
  const staying = (age: number): number => activeShare * Math.exp(-hazardUpTo(lifetime, age));
  const atOnce = inviters * acceptance * sending.onJoining;
  const weights =
    sending.perDay === 0 ? weightsOfInstant(atOnce, steps) : sendingWeights(member, stepDays, steps);
  const answer = (inCells: Float64Array, inMoment: number): Float64Array => {
    const answering = answeringOf(member.cycle, 0, stepDays, steps);
    answering.sendBefore(inMoment);
    return inCells.map((sent) => {
      const answers = answering.answers() + answering.inSameCell * sent;
      answering.sendInCell(sent);
      return answers;
    });
  };
  const brings = answer(weights.fromCell, 0);
  // A fixed cycle takes nothing that is sent in a moment: what starting members send on joining counts as sent in step 0.
  const isAtOnce = sending.perDay === 0;
  const isFixed = member.cycle.stages === 0;
  const startBrings = isAtOnce && isFixed ? brings : answer(weights.fromMoment, isAtOnce ? atOnce : 0);
  const stays = Float64Array.from({ length: steps }, (_, i) => staying((i + 0.5) * stepDays));
  const startStays = Float64Array.from({ length: steps }, (_, i) => staying((i + 1) * stepDays));
  const clumpsOf = (brought: Float64Array): Float64Array =>
    brought.map((w, i) => {
      const p = Math.max(1e-3, member.promoterShare * stays[i]);
      return w * w * ((1 - p) / p + unlikeness);
    });
  const clumps = clumpsOf(brings);
  let all = 0;
  let moment = 0;
  for (let i = 0; i < steps; i++) {
    all += brings[i];
    moment += brings[i] * (i + 0.5);
  }
  return {
    brings,
    startBrings,
    clumps,
    startClumps: clumpsOf(startBrings),
    stays,
    startStays,
    activeShare,
    reach: reachOf(brings, 1e-4),
    clumpReach: reachOf(clumps, 1e-2),
    meanDays: (all > 0 ? moment / all : 1) * stepDays,
  };
}

/** What is accepted of a joiner's sending, by when it is sent. In closed form where leaving is as likely at any age. */
function sendingWeights(member: Member, stepDays: number, steps: number): CellWeights {
  const { sending, lifetime } = member;
  const perDay = invitersPerJoin(member) * member.acceptance * sending.perDay;
  if (lifetime.strength === 0 || lifetime.shape === 1) {
    const endingPerDay = sending.fadingPerDay + lifetime.strength / 30;
    return weightsOfExponential(perDay, endingPerDay, stepDays, steps);
  }
  const density = (age: number): number =>
    perDay * Math.exp(-sending.fadingPerDay * age - hazardUpTo(lifetime, age));
  return weightsOfDensity(density, stepDays, steps);
}

/** As `weightsOfDensity`, of the density perDay · e^(−endingPerDay · age). */
function weightsOfExponential(
  perDay: number,
  endingPerDay: number,
  stepDays: number,
  steps: number,
): CellWeights {
  const fromMoment = new Float64Array(steps);
  const fromCell = new Float64Array(steps);
  const ending = endingPerDay * stepDays;
  const left = Math.exp(-ending);
  // Shares of a step in which a sender of its first moment, and of any moment of it, sends.
  const whole = ending < 1e-4 ? 1 - ending / 2 : (1 - left) / ending;
  const own = ending < 1e-4 ? 0.5 - ending / 6 : (1 - whole) / ending;
  let moment = perDay * stepDays * whole;
  let cell = moment * whole;
  for (let i = 0; i < steps; i++) {
    fromMoment[i] = moment;
    moment *= left;
    fromCell[i] = i === 0 ? perDay * stepDays * own : cell;
    if (i > 0) cell *= left;
  }
  return { fromMoment, fromCell, reach: steps };
}

function reachOf(values: Float64Array, negligible: number): number {
  const all = values.reduce((sum, value) => sum + value, 0);
  let reach = values.length;
  let beyond = 0;
  while (reach > 1 && beyond + values[reach - 1] < negligible * all) beyond += values[--reach];
  return reach;
}
