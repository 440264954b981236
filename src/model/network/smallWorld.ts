import { Luck, numberBelow, purpose, threshold } from "../luck.ts";
import { groupByHigher, has, sortRows, withPairs, withoutDoubles } from "./halfNetwork.ts";
import type { HalfNetwork } from "./halfNetwork.ts";

/** So often a contact that would be there twice is drawn again; then nearly everybody knows everybody, and it is dropped. */
const mostDraws = 64;
/** Note of a pair: its higher end is the one that stays. */
const higherStays = 1;

/**
 * A small world (Watts & Strogatz 1998): a ring in the order of the person numbers, on which everybody has the nearest ones
 * as contacts; each contact is rewired with a chance: one end stays, the other goes to anybody who is no contact yet.
 * What is odd or a fraction in half the number of contacts is a coin of each person: whether it has the next one further on
 * as well.
 *
 * @param contacts mean contacts of a person, at most people − 1
 * @param rewiring share of the contacts, 0…1
 */
export function smallWorld(
  people: number,
  contacts: number,
  rewiring: number,
  networkSeed: number,
): HalfNetwork {
  const luck = new Luck(networkSeed);
  const { higher, entries } = ringPairs(people, contacts, rewiring, luck);
  const grouped = groupByHigher(people, higher, entries);
  sortRows(grouped);
  const staying: number[] = [];
  const half = withoutDoubles(grouped, 1, (higherEnd, entry) =>
    staying.push((entry & higherStays) === 0 ? entry >> 1 : higherEnd),
  );
  return staying.length === 0 ? half : withPairs(half, drawnAgain(half, staying, luck));
}

/** All pairs, in no order: the higher end, and the lower one × 2 + which of them stays. A rewired one may be there already. */
function ringPairs(
  people: number,
  contacts: number,
  rewiring: number,
  luck: Luck,
): { higher: Int32Array; entries: Int32Array } {
  const whole = Math.floor(contacts / 2);
  const further = furtherThreshold(people, contacts / 2 - whole, whole + 1);
  const rewired = threshold(rewiring);
  const { words } = luck;
  const higher = new Int32Array(people * (further > 0 ? whole + 1 : whole));
  const entries = new Int32Array(higher.length);
  let count = 0;
  for (let person = 0; person < people; person++) {
    const reach = further > 0 && hasFurther(people, person, whole + 1, further, luck) ? whole + 1 : whole;
    for (let steps = 1; steps <= reach; steps++) {
      let other = person + steps < people ? person + steps : person + steps - people;
      if (rewired > 0) {
        luck.drawForRun(steps * people + person, purpose.ring);
        if (words[0] >>> 0 < rewired) other = anybodyElse(people, person, words[1]);
      }
      higher[count] = Math.max(person, other);
      entries[count++] = other < person ? 2 * other + higherStays : 2 * person;
    }
  }
  return { higher: higher.subarray(0, count), entries: entries.subarray(0, count) };
}

/** Chance, in words of 2³², of the one contact further on. Opposite on the ring, two persons are each other's: one draws for both. */
function furtherThreshold(people: number, fraction: number, steps: number): number {
  return threshold(2 * steps === people ? 2 * fraction : fraction);
}

function hasFurther(people: number, person: number, steps: number, further: number, luck: Luck): boolean {
  if (2 * steps === people && person >= steps) return false;
  luck.drawForRun(person, purpose.halfContact);
  return luck.words[0] >>> 0 < further;
}

function anybodyElse(people: number, person: number, word: number): number {
  const other = numberBelow(people - 1, word);
  return other < person ? other : other + 1;
}

/** New pairs for those that were there already, given the ends that stay: higher × people + lower, ascending. */
function drawnAgain(half: HalfNetwork, staying: readonly number[], luck: Luck): Float64Array {
  const people = half.starts.length - 1;
  const drawn = new Set<number>();
  staying.forEach((person, i) => {
    for (let draw = 0; draw < mostDraws; draw++) {
      luck.drawForRun(i * mostDraws + draw, purpose.ringAgain);
      const other = anybodyElse(people, person, luck.words[0]);
      const higher = Math.max(person, other);
      const lower = Math.min(person, other);
      const pair = higher * people + lower;
      if (drawn.has(pair) || has(half, higher, lower)) continue;
      drawn.add(pair);
      return;
    }
  });
  return Float64Array.from(drawn).toSorted();
}
