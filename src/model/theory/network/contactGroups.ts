import type { ContactLaw } from "./contactLaw.ts";

/** People at the end of a contact who have about as many contacts. */
export interface ContactGroup {
  /** The numbers of contacts in the group. */
  readonly counts: Float64Array;
  /** Of all ends of contacts, those at somebody with so many. */
  readonly shares: Float64Array;
  /** The sum of these. */
  readonly share: number;
  /** The mean number of contacts in the group. */
  readonly typical: number;
  /** Σ share · (count − 1): what the group adds to the contacts that the mean person at an end has besides. */
  readonly others: number;
}

/** So many contacts are told apart one by one; of more, those that differ by less than a seventh are taken together. */
const toldApart = 8;
const widestRatio = 1.15;

/** All ends of contacts in one group, for a way of inviting that does not depend on the number of contacts. */
export function oneGroup(law: ContactLaw): ContactGroup[] {
  return groupsOf(law, () => true);
}

/** The ends of contacts in groups, for one that does. */
export function narrowGroups(law: ContactLaw): ContactGroup[] {
  return groupsOf(law, (first, count) => first > toldApart && count <= first * widestRatio);
}

function groupsOf(
  { counts, shares, mean }: ContactLaw,
  isTogether: (first: number, count: number) => boolean,
): ContactGroup[] {
  const groups: ContactGroup[] = [];
  let from = counts[0] === 0 ? 1 : 0;
  while (from < counts.length) {
    let to = from + 1;
    while (to < counts.length && isTogether(counts[from], counts[to])) to++;
    groups.push(groupOf(counts.slice(from, to), shares.slice(from, to), mean));
    from = to;
  }
  return groups;
}

function groupOf(counts: Float64Array, people: Float64Array, mean: number): ContactGroup {
  const shares = people.map((share, i) => (share * counts[i]) / mean);
  const share = shares.reduce((sum, part) => sum + part, 0);
  const ends = shares.reduce((sum, part, i) => sum + part * counts[i], 0);
  return { counts, shares, share, typical: ends / share, others: ends - share };
}
