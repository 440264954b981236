import { Luck, numberBelow, purpose, threshold } from "../luck.ts";
import { sortRows } from "./halfNetwork.ts";
import type { HalfNetwork } from "./halfNetwork.ts";
import { WordStream } from "./wordStream.ts";

/**
 * A scale-free network (Barabási & Albert 1999): people come one after the other, in the order of their numbers, and each
 * takes up contact with so many different earlier ones, with everybody in proportion to the contacts that it has. So many
 * are half of `contacts`, a fraction by a coin; as the first ones find fewer people there, all others take so much more that
 * the mean is `contacts`.
 *
 * @param contacts mean contacts of a person, at most people − 1
 */
export function scaleFree(people: number, contacts: number, networkSeed: number): HalfNetwork {
  const { whole, fraction } = contactsOnComing(people, contacts);
  const coins = new Luck(networkSeed);
  const oneMore = threshold(fraction);
  const picks = new WordStream(networkSeed, purpose.newcomer);
  const starts = new Int32Array(people + 1);
  const comers = new Int32Array(people * (fraction > 0 ? whole + 1 : whole));
  const chosen = new Int32Array(comers.length);
  /** Person → the last one who chose it. */
  const chosenBy = new Int32Array(people);
  let count = 0;
  for (let person = 0; person < people; person++) {
    coins.drawForRun(person, purpose.newcomerContacts);
    const wanted = coins.words[0] >>> 0 < oneMore ? whole + 1 : whole;
    const known = count;
    count += Math.min(wanted, person);
    for (let i = known; i < count; i++) comers[i] = person;
    if (wanted >= person) {
      for (let other = 0; other < person; other++) chosen[known + other] = other;
    } else {
      for (let i = known; i < count; i++) chosen[i] = numberBelow(2 * known, picks.next());
      for (let i = known; i < count; i++) {
        const end = chosen[i];
        chosen[i] = end < known ? comers[end] : chosen[end - known];
      }
      for (let i = known; i < count; i++) {
        let other = chosen[i];
        while (chosenBy[other] === person) { const end = numberBelow(2 * known, picks.next()); other = end < known ? comers[end] : chosen[end - known]; }
        chosenBy[other] = person;
        chosen[i] = other;
      }
    }
    starts[person + 1] = count;
  }
  const half = { starts, contacts: chosen.subarray(0, count) };
  sortRows(half);
  return half;
}

/** Somebody in proportion to its contacts: who stands at an end of one of the first `count`; without any, anybody earlier. */
function anEnd(
  comers: Int32Array,
  chosen: Int32Array,
  count: number,
  person: number,
  word: number,
): number {
  if (count === 0) return numberBelow(person, word);
  const end = numberBelow(2 * count, word);
  return end < count ? comers[end] : chosen[end - count];
}

/** How many earlier ones a person takes up contact with, if there are as many: whole + fraction. */
function contactsOnComing(people: number, contacts: number): { whole: number; fraction: number } {
  const wanted = (people * contacts) / 2;
  /** Contacts in all if everybody takes `each`, or all there are. */
  const inAll = (each: number): number => (each * (each + 1)) / 2 + (people - 1 - each) * each;
  let whole = 0;
  while (whole + 1 < people && inAll(whole + 1) <= wanted) whole++;
  const others = people - 1 - whole;
  return { whole, fraction: others === 0 ? 0 : (wanted - inAll(whole)) / others };
}
