import type { Parameters } from "../../../parameters/parameterTable.ts";

/** How many contacts people have, in a network that is random apart from that. */
export interface ContactLaw {
  /** The numbers of contacts that occur, rising. */
  readonly counts: Float64Array;
  /** Share of the people with so many. */
  readonly shares: Float64Array;
  /** Contacts of the mean person. */
  readonly mean: number;
  /** Contacts that the mean person at the end of a contact has besides that one: (⟨k²⟩ − ⟨k⟩) ÷ ⟨k⟩; 0 without contacts. */
  readonly others: number;
}

/**
 * The law of a network "random" (each pair of people is a contact with one chance: binomial) or "given".
 * @param acting the acting parameters
 */
export function contactLawOf({ network, population, contacts, contactCounts }: Parameters): ContactLaw {
  if (network === "given" && contactCounts !== undefined) return lawOfCounts(contactCounts);
  return binomialLaw(population - 1, population > 1 ? Math.min(1, contacts / (population - 1)) : 0);
}

/** The law from so many people (or their share) by their number of contacts. */
export function lawOf(people: ReadonlyMap<number, number>): ContactLaw {
  const entries = [...people].filter(([, share]) => share > 0).toSorted(([a], [b]) => a - b);
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  const counts = Float64Array.from(entries, ([count]) => count);
  const shares = Float64Array.from(entries, ([, share]) => share / total);
  const mean = shares.reduce((sum, share, i) => sum + share * counts[i], 0);
  const pairs = shares.reduce((sum, share, i) => sum + share * counts[i] * (counts[i] - 1), 0);
  return { counts, shares, mean, others: mean === 0 ? 0 : pairs / mean };
}

function lawOfCounts(contactCounts: readonly number[]): ContactLaw {
  const people = new Map<number, number>();
  for (const count of contactCounts) people.set(count, (people.get(count) ?? 0) + 1);
  return lawOf(people);
}

/** Shares below this, relative to the largest, are left out. */
const negligible = 1e-17;

/** From the most likely number outwards, until what follows adds nothing. */
function binomialLaw(trials: number, chance: number): ContactLaw {
  const likeliest = Math.min(trials, Math.floor((trials + 1) * chance));
  const people = new Map([[likeliest, 1]]);
  const odds = chance / (1 - chance);
  for (let count = likeliest, share = 1; count < trials && share > negligible; count++) {
    share *= ((trials - count) / (count + 1)) * odds;
    people.set(count + 1, share);
  }
  for (let count = likeliest, share = 1; count > 0 && share > negligible; count--) {
    share *= count / ((trials - count + 1) * odds);
    people.set(count - 1, share);
  }
  return lawOf(people);
}
