import { mostContacts } from "../../parameters/mostContacts.ts";
import { numberBelow, purpose } from "../luck.ts";
import { groupByHigher, sortRows, withoutDoubles } from "./halfNetwork.ts";
import type { HalfNetwork } from "./halfNetwork.ts";
import { WordStream } from "./wordStream.ts";

/**
 * A network in which each person has so many contacts as given, drawn at random (configuration model): the ends of all
 * contacts are shuffled and tied two by two. Ties of a person with itself, those that are there already, and the last end of
 * an odd number are erased, so that a few people have fewer.
 * @throws RangeError for more than 20 million contacts in all
 */
export function givenNetwork(contactCounts: readonly number[], networkSeed: number): HalfNetwork {
  const people = contactCounts.length;
  const ends = shuffled(endsOf(contactCounts), networkSeed);
  const higher = new Int32Array(ends.length >> 1);
  const lower = new Int32Array(higher.length);
  let count = 0;
  for (let i = 1; i < ends.length; i += 2) {
    if (ends[i] === ends[i - 1]) continue;
    higher[count] = Math.max(ends[i], ends[i - 1]);
    lower[count++] = Math.min(ends[i], ends[i - 1]);
  }
  const half = groupByHigher(people, higher.subarray(0, count), lower.subarray(0, count));
  sortRows(half);
  return withoutDoubles(half);
}

/** Each person as often as it has contacts. */
function endsOf(contactCounts: readonly number[]): Int32Array {
  const sum = contactCounts.reduce((total, count) => total + count, 0);
  if (sum > 2 * mostContacts)
    throw new RangeError(`contactCounts add up to at most ${2 * mostContacts}; it was ${sum}`);
  const ends = new Int32Array(sum);
  let at = 0;
  contactCounts.forEach((count, person) => {
    ends.fill(person, at, at + count);
    at += count;
  });
  return ends;
}

/** In place (Fisher & Yates). */
function shuffled(list: Int32Array, networkSeed: number): Int32Array {
  const words = new WordStream(networkSeed, purpose.stub);
  for (let left = list.length; left > 1; left--) {
    const at = numberBelow(left, words.next());
    const value = list[left - 1];
    list[left - 1] = list[at];
    list[at] = value;
  }
  return list;
}
