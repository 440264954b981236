import { ln } from "../logarithm.ts";
import { purpose, uniform } from "../luck.ts";
import type { HalfNetwork } from "./halfNetwork.ts";
import { WordStream } from "./wordStream.ts";

/**
 * A random network of communities (planted partition): every pair within one is a contact with one probability, every
 * other pair with another. One community and no mixing is the random network of Erdős and Rényi, G(n, p). Communities are
 * runs of person numbers, as equal as possible; of more communities than people the rest are empty. Where there are not
 * enough people inside, or outside, for so many contacts, all of them are contacts and the mean is lower.
 *
 * @param contacts mean contacts of a person, at most people − 1
 * @param mixing share of the contacts that are outside one's own community
 * @source pairs in order, skipping from one contact to the next: Batagelj & Brandes 2005, "Efficient generation of large
 * random networks"
 */
export function plantedPartition(
  people: number,
  contacts: number,
  communities: number,
  mixing: number,
  networkSeed: number,
): HalfNetwork {
  const firstOf = (community: number): number => Math.floor((community * people) / communities);
  let pairsInside = 0;
  for (let community = 0; community < communities; community++) {
    const size = firstOf(community + 1) - firstOf(community);
    pairsInside += (size * (size - 1)) / 2;
  }
  const pairsOutside = (people * (people - 1)) / 2 - pairsInside;
  const wanted = (people * contacts) / 2;
  const inside = new Skips(
    chanceOf(wanted * (1 - mixing), pairsInside),
    new WordStream(networkSeed, purpose.insidePairs),
  );
  const outside = new Skips(
    chanceOf(wanted * mixing, pairsOutside),
    new WordStream(networkSeed, purpose.outsidePairs),
  );

  const starts = new Int32Array(people + 1);
  const drawn = new Int32Array(roomFor(wanted));
  let count = 0;
  let community = 0;
  let first = 0;
  let rowInside = 0;
  let rowOutside = 0;
  for (let person = 0; person < people; person++) {
    while (firstOf(community + 1) <= person) first = firstOf(++community);
    for (; outside.pair < rowOutside + first; outside.next()) drawn[count++] = outside.pair - rowOutside;
    rowOutside += first;
    const before = person - first;
    for (; inside.pair < rowInside + before; inside.next()) drawn[count++] = first + inside.pair - rowInside;
    rowInside += before;
    starts[person + 1] = count;
  }
  return { starts, contacts: drawn.subarray(0, count) };
}

const chanceOf = (wanted: number, pairs: number): number => (pairs === 0 ? 0 : Math.min(1, wanted / pairs));

/** Twelve standard deviations more than expected: more come less than once in 10³⁰ networks. */
const roomFor = (wanted: number): number => Math.ceil(wanted + 12 * Math.sqrt(wanted)) + 32;

/** Goes through pairs that are numbered from 0 and stops at those that are contacts, each with the same chance. */
class Skips {
  /** Where it stands; Infinity if the chance is 0. */
  pair = 0;
  /** 1 ÷ ln(1 − chance): so many pairs are skipped for each −1 of ln u. Below 10⁻⁸, 1 − chance loses too many digits. */
  private readonly pairsPerLn: number;
  private readonly words: WordStream;

  constructor(chance: number, words: WordStream) {
    this.pairsPerLn = 1 / (chance < 1e-8 ? -chance : ln(1 - chance));
    this.words = words;
    this.skip();
  }

  next(): void {
    this.pair++;
    this.skip();
  }

  private skip(): void {
    this.pair += Math.floor(ln(uniform(this.words.next())) * this.pairsPerLn);
  }
}
