/** The part of the nets of all members that a picture shows, in cents. */
export interface NetScale {
  readonly low: number;
  /** What is higher is cut off. */
  readonly high: number;
  readonly isCut: boolean;
}

/** Gains are shown up to so many times the largest loss, whatever the best has: or all losses would be one flat line. */
const mostOverLoss = 3;
const leastOverLoss = 2;

/** One scale for the nets of two runs that are seen beside each other; `netByRank` are those of the run that it is for. */
export function netScaleBeside(netByRank: Float64Array, beside: Float64Array): NetScale {
  const [own, other] = [netScale(netByRank), netScale(beside)];
  const high = Math.max(own.high, other.high);
  return { low: Math.min(own.low, other.low), high, isCut: high < netByRank[netByRank.length - 1] };
}

/**
 * Chooses a linear scale on which losses and the gains of nearly all can be seen. A few who have a hundred times as much as
 * anybody could lose are cut off; who shows it has to say so.
 * @param netByRank from worst to best, at even steps of rank; at least one
 */
export function netScale(netByRank: Float64Array): NetScale {
  const at = (rank: number): number => netByRank[Math.round(rank * (netByRank.length - 1))];
  const low = Math.min(0, at(0));
  const best = Math.max(0, at(1));
  const most = -low;
  if (low === 0 && best === 0) return { low: -1, high: 1, isCut: false };
  if (most === 0 || best <= mostOverLoss * most) return { low, high: best, isCut: false };
  const nearlyAll = Math.min(mostOverLoss * most, 1.25 * at(0.97));
  const high = Math.min(best, Math.max(leastOverLoss * most, nearlyAll, 1.25 * at(0.9)));
  return { low, high, isCut: high < best };
}
