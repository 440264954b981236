import type { Parameters } from "../../parameters/parameterTable.ts";
import { continueNumbers } from "./continuing.ts";
import { atEveryDay, stepsUpTo } from "./dayCurves.ts";
import { figuresOf } from "./figuresOf.ts";
import { FitLuck, luckStreams } from "./fitLuck.ts";
import type { FitQuestion, FitResult, Future, HeldBack } from "./fitResult.ts";
import { fittedValues } from "./fittedValues.ts";
import { lastFollowed, untilApart } from "./followedFutures.ts";
import { forecastSteps } from "./forecastSteps.ts";
import { heldBackSteps } from "./heldBackSteps.ts";
import { posteriorOf } from "./posterior.ts";
import type { Posterior } from "./posterior.ts";
import { counted, within } from "./progress.ts";
import { runnableSetting } from "./runnableSetting.ts";
import { spreadOver } from "./spreadOver.ts";
import { leavePerDay, stepNumbersOf } from "./stepNumbers.ts";
import { twoFuturesOf } from "./twoFutures.ts";
import type { AsLikely, TwoFits } from "./twoFutures.ts";
import { at } from "./unknowns.ts";
import type { Point } from "./unknowns.ts";
import { whatCannotBeKnown } from "./whatCannotBeKnown.ts";

/** Steps of each chain. */
const rounds = 1_600;
/** Ways on that the bands are made of; settings that are to be run. */
const ways = 400;
const candidates = 40;

/** A fit in pieces of a few milliseconds; each yields how far it is. @throws as `beginFit` */
export function* fitSteps(question: FitQuestion): Generator<number, FitResult> {
  const { base, seed } = question;
  const numbers = stepNumbersOf(question.numbers, Infinity, leavePerDay(base));
  const heldBack = yield* within(heldBackSteps(question), 0, 0.35);
  const luck = new FitLuck(seed, luckStreams.fit);
  const posterior = yield* within(posteriorOf(numbers, base, rounds, luck), 0.35, 0.8);
  return yield* resultSteps(question, posterior, heldBack);
}

function* resultSteps(
  { base, seed, forecastDays }: FitQuestion,
  posterior: Posterior,
  heldBack: HeldBack | null,
): Generator<number, FitResult> {
  const { target, best, fits } = posterior;
  const { numbers } = target;
  const endDay = Math.ceil(numbers.lastDay + forecastDays);
  const drawn = spreadOver(fits, ways);
  const luck = new FitLuck(seed, luckStreams.forecast);
  const bands = yield* within(forecastSteps(drawn, base, numbers, endDay, luck), 0.8, 0.88);
  const fitted = fittedValues(target, best, fits);
  const isMarketTold = fitted.some(({ key, told }) => key === "population" && told !== "unknown");

  const expectedOf = (point: Point, untilDay = endDay): Float64Array => {
    const { joined } = continueNumbers(point, base, numbers, stepsUpTo(numbers, untilDay), null);
    return atEveryDay(joined, numbers, untilDay);
  };
  const isForeseen = (point: Point): boolean => {
    const end = expectedOf(point)[endDay];
    return end >= bands.joined[0][endDay] && end <= bands.joined[4][endDay];
  };
  const alike = yield* within(counted(twoFuturesOf(posterior, isForeseen), 90), 0.88, 0.96);
  const figures = yield* within(counted(figuresOf(drawn, base, numbers), 50), 0.96, 1);
  const runnable = (point: Point): Parameters =>
    runnableSetting(point, base, numbers, expectedOf(point)[endDay], endDay);
  const futureOf = (
    name: Future["name"],
    { point, logLikelihoodGap }: AsLikely,
    followed: Float64Array,
  ): Future => ({
    name,
    parameters: runnable(point),
    joined: followed.slice(0, endDay + 1),
    followed,
    logLikelihoodGap,
  });
  const bothOf = ({ soonFull, goesOn }: TwoFits): readonly [Future, Future] => {
    const untilDay = lastFollowed(numbers.lastDay, endDay);
    const [smaller, larger] = untilApart(
      expectedOf(soonFull.point, untilDay),
      expectedOf(goesOn.point, untilDay),
      endDay,
    );
    return [futureOf("soonFull", soonFull, smaller), futureOf("goesOn", goesOn, larger)];
  };
  const both = alike && bothOf(alike);
  const futures = both !== null && areApart(both, numbers.joinedInTheEnd) ? both : null;
  return {
    ...bands,
    fitted,
    figures,
    best: runnable(best.point),
    dispersion: dispersionOf(posterior),
    lastDay: numbers.lastDay,
    futures,
    heldBack,
    cannotKnow: whatCannotBeKnown(numbers, futures !== null, isMarketTold),
    candidates: spreadOver(fits, candidates).map(({ point }) => runnable(point)),
  };
}

/** Two futures that bring about as many new members as far as they are followed are one. */
const apart = 1.25;

function areApart([soonFull, goesOn]: readonly [Future, Future], joined: number): boolean {
  return goesOn.followed.at(-1)! - joined > apart * (soonFull.followed.at(-1)! - joined);
}

/** The middle of all that fit. */
function dispersionOf({ fits }: Posterior): number {
  const logs = fits.map(({ point }) => point[at.dispersion]).toSorted((a, b) => a - b);
  return 1 + Math.exp(logs[Math.floor(logs.length / 2)]);
}
