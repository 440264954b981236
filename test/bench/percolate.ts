import type { ContactNetwork } from "../../src/model/contactNetwork.ts";

/**
 * The least that a spread can cost: who is reached from one person, by generations, without times or sponsors. A person
 * stays for an exponential time of mean 1 and asks each contact at a rate of 1/3, as in the bench "spread".
 * @param seed not 0
 * @returns how many people are reached
 */
export function percolate({ people, starts, contacts }: ContactNetwork, first: number, seed: number): number {
  const reached = new Uint8Array(people);
  const queue = new Int32Array(people);
  let state = seed | 0;
  let count = 1;
  queue[0] = first;
  reached[first] = 1;
  for (let i = 0; i < count; i++) {
    const person = queue[i];
    // Marsaglia's xorshift, 32 bits, here and below.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    // Of a stay that lasts longer than others with probability u, 1 − u^(1/3) of the contacts are asked: 1/4 on average.
    const asks = (1 - Math.cbrt((state >>> 0) / 2 ** 32)) * 2 ** 32;
    for (let at = starts[person]; at < starts[person + 1]; at++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const contact = contacts[at];
      if (state >>> 0 < asks && reached[contact] === 0) {
        reached[contact] = 1;
        queue[count++] = contact;
      }
    }
  }
  return count;
}
