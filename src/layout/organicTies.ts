import type { ContactNetwork } from "../model/contactNetwork.ts";

/** Who is tied to whom, each tie once: as sponsor and recruit, or as two contacts. */
export interface Ties {
  readonly people: number;
  /** The two ends of each tie, numbers of people. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The ties of sponsors and recruits; `sponsors` has a lower row, or −1, for each of the first `count` rows. */
export function tiesOfTree(sponsors: Int32Array, count: number): Ties {
  const recruits = Int32Array.from({ length: count }, (_, row) => row).filter((row) => sponsors[row] >= 0);
  return { people: count, from: recruits.map((row) => sponsors[row]), to: recruits };
}

/**
 * The pairs of contacts of a network, each once, in the order of their first ends. Of more than `most` an even sample
 * of about so many, the same for the same network: it has the shape of the whole.
 */
export function tiesOfContacts({ people, starts, contacts }: ContactNetwork, most: number): Ties {
  const pairs = contacts.length / 2;
  const share = Math.min(1, most / Math.max(1, pairs));
  const from: number[] = [];
  const to: number[] = [];
  let pair = 0;
  for (let person = 0; person < people; person++) {
    for (let at = starts[person]; at < starts[person + 1]; at++) {
      if (contacts[at] < person) continue;
      // By the golden ratio, so that what is left out is spread evenly.
      if (share === 1 || (Math.imul(++pair, 0x9e3779b1) >>> 0) / 2 ** 32 < share) {
        from.push(person);
        to.push(contacts[at]);
      }
    }
  }
  return { people, from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** Everybody's ties: those of person p are the entries `begins[p]` … `begins[p + 1] − 1` of the columns. */
export interface TiesByPerson {
  readonly begins: Int32Array;
  /** Who is at the other end, and the number of the tie. */
  readonly others: Int32Array;
  readonly ties: Int32Array;
}

/** Sorts ties by person; each stands at both its ends. */
export function groupTies({ people, from, to }: Ties): TiesByPerson {
  const begins = new Int32Array(people + 1);
  for (const ends of [from, to]) for (const person of ends) begins[person + 1]++;
  for (let person = 0; person < people; person++) begins[person + 1] += begins[person];
  const next = begins.slice();
  const others = new Int32Array(2 * from.length);
  const ties = new Int32Array(2 * from.length);
  const put = (person: number, other: number, tie: number): void => {
    others[next[person]] = other;
    ties[next[person]++] = tie;
  };
  for (let tie = 0; tie < from.length; tie++) {
    put(from[tie], to[tie], tie);
    put(to[tie], from[tie], tie);
  }
  return { begins, others, ties };
}

/** How many people are tied to both ends of each tie: many within a community, none over a shortcut. */
export function countShared(all: Ties, { begins, others }: TiesByPerson): Int32Array {
  const markedBy = new Int32Array(all.people).fill(-1);
  return Int32Array.from(all.from, (one, tie) => {
    for (let at = begins[one]; at < begins[one + 1]; at++) markedBy[others[at]] = tie;
    const other = all.to[tie];
    let shared = 0;
    for (let at = begins[other]; at < begins[other + 1]; at++) if (markedBy[others[at]] === tie) shared++;
    return shared;
  });
}
