import type { Kind } from "../kind.ts";
import type { Market } from "../market.ts";
import type { ContactGroup } from "./contactGroups.ts";
import type { ContactLaw } from "./contactLaw.ts";

/**
 * Who is in, in a network that is random but for the numbers of contacts, and large. All that has to be known of a moment is,
 * for each kind of people, the chance that one contact of somebody outside has not yet brought that person in: `spared`. The
 * contacts of an outsider bring it independently of each other, so that with k contacts it is still outside with chance
 * spared^k.
 * @source Miller, Slim & Volz 2012, Edge-based compartmental modelling for infectious disease spread
 */
export interface Outsiders {
  readonly law: ContactLaw;
  readonly groups: readonly ContactGroup[];
  readonly kinds: readonly Kind[];
  readonly market: Market;
}

/** Share of the people who are not in on a day without contacts: neither from the start nor by themselves. */
function leftAlone({ market }: Outsiders, day: number): number {
  const { population, startingMembers, organicPerDay } = market;
  return (1 - startingMembers / population) * Math.exp((-organicPerDay * day) / population);
}

/** Σ share · spared^(count − less) over all numbers of contacts, which rise, in the mean over the kinds. */
function stillOutside(
  { kinds }: Outsiders,
  counts: Float64Array,
  shares: Float64Array,
  spared: readonly number[],
  less: number,
): number {
  let outside = 0;
  for (let kind = 0; kind < kinds.length; kind++) {
    const chance = spared[kind];
    let power = chance ** (counts[0] - less);
    let ofKind = shares[0] * power;
    for (let i = 1; i < counts.length; i++) {
      const more = counts[i] - counts[i - 1];
      power *= more === 1 ? chance : chance ** more;
      ofKind += shares[i] * power;
    }
    outside += kinds[kind].share * ofKind;
  }
  return outside;
}

/** Share of all people who are in. */
export function shareIn(outsiders: Outsiders, day: number, spared: readonly number[]): number {
  const { counts, shares } = outsiders.law;
  return 1 - leftAlone(outsiders, day) * stillOutside(outsiders, counts, shares, spared, 0);
}

/**
 * Of the ends of an outsider's contacts, those in a group who are in, by group, as shares of all. They may owe it to anybody
 * but that outsider.
 */
export function endsIn(outsiders: Outsiders, day: number, spared: readonly number[]): Float64Array {
  const alone = leftAlone(outsiders, day);
  const { groups } = outsiders;
  const ends = new Float64Array(groups.length);
  for (let group = 0; group < groups.length; group++) {
    const { counts, shares, share } = groups[group];
    ends[group] = share - alone * stillOutside(outsiders, counts, shares, spared, 1);
  }
  return ends;
}

/**
 * The largest solution of spared = rule(spared) below a start: found by going down from there, as more members bring more.
 * @param rule a rising function
 * @param mostRounds steps at most; near the point where a network is just reached they become small
 */
export function settled(
  start: readonly number[],
  rule: (spared: readonly number[]) => readonly number[],
  mostRounds: number,
): readonly number[] {
  let spared = start;
  for (let round = 0; round < mostRounds; round++) {
    const before = spared;
    spared = rule(before).map((chance, kind) => Math.max(0, Math.min(chance, before[kind])));
    if (spared.every((chance, kind) => before[kind] - chance <= 1e-15 + 1e-13 * (1 - chance))) break;
  }
  return spared;
}
