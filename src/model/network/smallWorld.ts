import { Luck, numberBelow, purpose, threshold } from "../luck.ts";
import { groupByHigher, has, sortRows, withPairs, withoutDoubles } from "./halfNetwork.ts";
import type { HalfNetwork } from "./halfNetwork.ts";

/** So often a contact that would be there twice is drawn again; then nearly everybody knows everybody, and it is dropped. */
const mostDraws = 64;

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
  const { higher, lower } = ringPairs(people, contacts, rewiring, luck);
  const grouped = groupByHigher(people, higher, lower);
  sortRows(grouped);
  const doubles: number[] = [];
  const half = withoutDoubles(grouped, (higherEnd, lowerEnd) => doubles.push(higherEnd, lowerEnd));
  return doubles.length === 0 ? half : withPairs(half, drawnAgain(half, doubles, luck));
}

/** All pairs, in no order; a rewired one may be there already. */
function ringPairs(
  people: number,
  contacts: number,
  rewiring: number,
  luck: Luck,
): { higher: Int32Array; lower: Int32Array } {
  const whole = Math.floor(contacts / 2);
  const further = furtherThreshold(people, contacts / 2 - whole, whole + 1);
  const rewired = threshold(rewiring);
  const { words } = luck;
  const higher = new Int32Array(people * (further > 0 ? whole + 1 : whole));
  const lower = new Int32Array(higher.length);
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
      lower[count++] = Math.min(person, other);
    }
  }
  return { higher: higher.subarray(0, count), lower: lower.subarray(0, count) };
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

/** New pairs for those that were there already, each with one of its old ends: higher × people + lower, ascending. */
function drawnAgain(half: HalfNetwork, doubles: readonly number[], luck: Luck): Float64Array {
  const people = half.starts.length - 1;
  const { words } = luck;
  const drawn = new Set<number>();
  for (let i = 0; i < doubles.length; i += 2) {
    for (let draw = 0; draw < mostDraws; draw++) {
      luck.drawForRun((i / 2) * mostDraws + draw, purpose.ringAgain);
      const stays = doubles[i + (words[0] & 1)];
      const other = anybodyElse(people, stays, words[1]);
      const higher = Math.max(stays, other);
      const lower = Math.min(stays, other);
      const pair = higher * people + lower;
      if (drawn.has(pair) || has(half, higher, lower)) continue;
      drawn.add(pair);
      break;
    }
  }
  return Float64Array.from(drawn).sort();
}
