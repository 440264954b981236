import type { ContactNetwork } from "../contactNetwork.ts";
import { Luck, purpose } from "../luck.ts";

/** A person number fits below this; 29 bits of luck fit above it in the whole numbers of a double. */
const luckUnit = 16_777_216;

/**
 * The persons with the most contacts, most first; those with equally many in the order of a hash of seed and person.
 * @param count at most the number of people
 */
export function bestConnected({ people, starts }: ContactNetwork, count: number, seed: number): Int32Array {
  const contactsOf = (person: number): number => starts[person + 1] - starts[person];
  let most = 0;
  for (let person = 0; person < people; person++) most = Math.max(most, contactsOf(person));
  /** So many contacts fewer than the most → how many persons have more than that, and the next entry: at least that. */
  const ranks = new Int32Array(most + 2);
  for (let person = 0; person < people; person++) ranks[most - contactsOf(person) + 1]++;
  let classes = 0;
  for (; classes <= most && ranks[classes] < count; classes++) ranks[classes + 1] += ranks[classes];

  const luck = new Luck(seed);
  const keys = new Float64Array(ranks[classes]);
  const next = ranks.slice(0, classes);
  for (let person = 0; person < people; person++) {
    const fewer = most - contactsOf(person);
    if (fewer >= classes) continue;
    luck.drawForRun(person, purpose.placementTie);
    keys[next[fewer]++] = (luck.words[0] >>> 3) * luckUnit + person;
  }
  for (let fewer = 0; fewer < classes; fewer++) keys.subarray(ranks[fewer], ranks[fewer + 1]).sort();
  return Int32Array.from(keys.subarray(0, count), (key) => key % luckUnit);
}
