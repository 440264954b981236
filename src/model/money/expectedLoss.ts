import { actingParameters } from "../../parameters/actingParameters.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { ExpectedLoss, LossCondition } from "./moneyReading.ts";
import type { Rates } from "./rates.ts";

/** Up to this share of all members the starting ones change nothing that can be seen: what they lack of recruits dies away. */
const fewStart = 0.01;

/** More recruits than these nobody has by chance. */
const mostRecruits = 60;

const half = (times: number): number => {
  let part = 1;
  for (let i = 0; i < times; i++) part /= 2;
  return part;
};

/** Which of the conditions do not hold. */
function brokenConditions(rates: Rates, parameters: Parameters, members: number): LossCondition[] {
  const acting = actingParameters(parameters);
  const conditions: Readonly<Record<LossCondition, boolean>> = {
    oneLevel: rates.entryShares.length === 1,
    onlyEntry: !rates.hasMonths,
    nobodyLeaves:
      acting.churnPerMonth === 0 && acting.activation === 1 && acting.quitWithoutRecruitsDays === Infinity,
    nobodyTires: acting.enthusiasmHalfLife === Infinity,
    joinsAtOnce: acting.cycleDays === 0,
    allInvite: acting.promoterShare === 1,
    weekByWeek: acting.inviteStyle === "steady",
    noContacts: acting.market !== "network",
    oneStart: acting.startingMembers <= Math.max(1, fewStart * members),
    nobodyComesAlone: acting.organicPerDay === 0,
  };
  return (Object.keys(conditions) as LossCondition[]).filter((name) => !conditions[name]);
}

/**
 * The variance, a member, of how many have fewer than `recruits` recruits in a random recursive tree. With p(i) = 2^−(i+1), the
 * share that has i recruits, a new member moves one member from i to i + 1 with chance p(i): the covariances Σ of the counts
 * obey 3Σ(i, j) = Σ(i − 1, j) + Σ(i, j − 1) + S(i, j), S being those of one step (the equation of an urn with eigenvalue −1;
 * Janson 2005 has the same limit). One recruit: 1/12 (Najock & Heyde 1982).
 */
function varianceBelow(recruits: number): number {
  const share = (i: number): number => (i < 0 ? 0 : half(i + 1));
  const mean = (i: number): number => share(i - 1) - share(i);
  const step = (i: number, j: number): number => {
    const together = i === j ? share(i) + share(i - 1) : Math.abs(i - j) === 1 ? -share(Math.min(i, j)) : 0;
    return together - mean(i) * mean(j);
  };
  const covariances: number[][] = [];
  let sum = 0;
  for (let i = 0; i < recruits; i++) {
    covariances.push([]);
    for (let j = 0; j < recruits; j++) {
      const before = (covariances[i - 1]?.[j] ?? 0) + (covariances[i][j - 1] ?? 0);
      covariances[i].push((before + step(i, j)) / 3);
      sum += covariances[i][j];
    }
  }
  return sum;
}

/**
 * The share that is expected to lose where an entry fee is all that is paid, one level gets a part of it, and whoever joins is as
 * likely to come through any member: those with fewer recruits than pay the fee back, 1 − 2^−⌈fee ÷ share⌉ (Meir & Moon 1988).
 * @param members of the run: one run lies around it with the `sd` of so many
 */
export function expectedLoss(rates: Rates, parameters: Parameters, members: number): ExpectedLoss {
  const broken = brokenConditions(rates, parameters, members);
  const recruits = Math.ceil(rates.entryFee / (rates.entryShares[0] ?? 0));
  const counted = Math.min(recruits, mostRecruits);
  return {
    share: broken.length === 0 && members > 0 ? 1 - half(counted) : null,
    sd: members > 0 && recruits > 0 ? Math.sqrt(varianceBelow(counted) / members) : 0,
    broken,
  };
}
