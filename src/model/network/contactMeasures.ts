import type { ContactNetwork } from "../contactNetwork.ts";

/** What is measured of a contact network: by the laws, and by the pages that speak of them. */

/** Share of the people with k contacts, k = 0 … the most that anybody has. */
export function contactShares({ people, starts }: ContactNetwork): Float64Array {
  let most = 0;
  for (let person = 0; person < people; person++) most = Math.max(most, starts[person + 1] - starts[person]);
  const counts = new Float64Array(most + 1);
  for (let person = 0; person < people; person++) counts[starts[person + 1] - starts[person]]++;
  return counts.map((count) => count / people);
}

/** Number of triangles: three persons of whom each is a contact of the two others. */
export function triangles({ people, starts, contacts }: ContactNetwork): number {
  /** Contact → the last person whose contact it was found to be. */
  const contactOf = new Int32Array(people).fill(-1);
  let count = 0;
  for (let person = 0; person < people; person++) {
    // Each triangle once: person > contact > further.
    for (let at = starts[person]; contacts[at] < person && at < starts[person + 1]; at++)
      contactOf[contacts[at]] = person;
    for (let at = starts[person]; contacts[at] < person && at < starts[person + 1]; at++) {
      const contact = contacts[at];
      for (let i = starts[contact]; contacts[i] < contact && i < starts[contact + 1]; i++)
        if (contactOf[contacts[i]] === person) count++;
    }
  }
  return count;
}

/**
 * How often two contacts of a person are contacts of each other: 3 × triangles ÷ pairs of contacts, over all people; 0 if
 * nobody has two contacts.
 */
export function clustering(network: ContactNetwork): number {
  const { people, starts } = network;
  let pairs = 0;
  for (let person = 0; person < people; person++) {
    const count = starts[person + 1] - starts[person];
    pairs += (count * (count - 1)) / 2;
  }
  return pairs === 0 ? 0 : (3 * triangles(network)) / pairs;
}

/**
 * Mean number of contacts on the shortest way between two people, over all pairs with a way between them; 0 if there are
 * none. It takes people × contacts steps: a second for 10,000 people with 10 contacts each.
 */
export function meanDistance({ people, starts, contacts }: ContactNetwork): number {
  const distances = new Int32Array(people);
  const reached = new Int32Array(people);
  let sum = 0;
  let ways = 0;
  for (let from = 0; from < people; from++) {
    distances.fill(-1);
    distances[from] = 0;
    reached[0] = from;
    let count = 1;
    for (let asked = 0; asked < count; asked++) {
      const person = reached[asked];
      sum += distances[person];
      for (let at = starts[person]; at < starts[person + 1]; at++) {
        if (distances[contacts[at]] >= 0) continue;
        distances[contacts[at]] = distances[person] + 1;
        reached[count++] = contacts[at];
      }
    }
    ways += count - 1;
  }
  return ways === 0 ? 0 : sum / ways;
}
