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
  const starts = new Int32Array(people + 1);
  const choice = new Choice(people, people * (fraction > 0 ? whole + 1 : whole), networkSeed);
  for (let person = 0; person < people; person++) {
    coins.drawForRun(person, purpose.newcomerContacts);
    const wanted = coins.words[0] >>> 0 < oneMore ? whole + 1 : whole;
    choice.come(person, Math.min(wanted, person));
    starts[person + 1] = choice.count;
  }
  const half = { starts, contacts: choice.chosen.subarray(0, choice.count) };
  sortRows(half);
  return half;
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

/** The contacts so far, one after the other: who came, and whom it chose. */
class Choice {
  count = 0;
  readonly chosen: Int32Array;
  private readonly comers: Int32Array;
  /** Person → the last one who chose it. */
  private readonly chosenBy: Int32Array;
  private readonly words: WordStream;

  constructor(people: number, mostContacts: number, networkSeed: number) {
    this.chosen = new Int32Array(mostContacts);
    this.comers = new Int32Array(mostContacts);
    this.chosenBy = new Int32Array(people);
    this.words = new WordStream(networkSeed, purpose.newcomer);
  }

  /** A person comes and chooses so many different earlier ones. */
  come(person: number, wanted: number): void {
    const { chosen, comers, count } = this;
    const end = count + wanted;
    this.count = end;
    for (let i = count; i < end; i++) comers[i] = person;
    const takesTheFirst = wanted === person || count === 0;
    if (takesTheFirst) for (let i = count; i < end; i++) chosen[i] = i - count;
    else this.choose(person, count, end);
  }

  /** Loop by loop rather than one by one, as the processor then waits for several far pieces of memory at once. */
  private choose(person: number, from: number, to: number): void {
    const { chosen, chosenBy, words } = this;
    for (let i = from; i < to; i++) chosen[i] = numberBelow(2 * from, words.next());
    for (let i = from; i < to; i++) chosen[i] = this.whoIsAt(chosen[i], from);
    for (let i = from; i < to; i++) {
      let other = chosen[i];
      while (chosenBy[other] === person) other = this.whoIsAt(numberBelow(2 * from, words.next()), from);
      chosenBy[other] = person;
      chosen[i] = other;
    }
  }

  /** The person at one of the ends of the first `count` contacts: in proportion to its contacts, if the end is drawn. */
  private whoIsAt(end: number, count: number): number {
    return end < count ? this.comers[end] : this.chosen[end - count];
  }
}
