import type { Parameters } from "../parameters/parameterTable.ts";
import { Luck, purpose, threshold } from "./luck.ts";

/** For whom of the people of a finite market the product is made; the others accept with misfitConversion. */
export interface Fit {
  /** Person → 1 if it fits. */
  readonly isFitting: Uint8Array;
  /** The persons whom it fits, ascending. */
  readonly fitting: Int32Array;
}

/**
 * Draws for whom the product is made: in a network by networkSeed, as it belongs to the people like their contacts; in a
 * mixed market by seed.
 * @param acting the acting parameters of a finite market
 * @returns null if it fits everybody
 */
export function fitOf(acting: Parameters): Fit | null {
  const { fitShare, population, market, networkSeed, seed } = acting;
  if (fitShare === 1) return null;
  const luck = new Luck(market === "network" ? networkSeed : seed);
  const below = threshold(fitShare);
  const isFitting = new Uint8Array(population);
  let count = 0;
  for (let person = 0; person < population; person++) {
    luck.drawForRun(person, purpose.fit);
    if (luck.words[0] >>> 0 >= below) continue;
    isFitting[person] = 1;
    count++;
  }
  const fitting = new Int32Array(count);
  for (let person = 0, at = 0; person < population; person++)
    if (isFitting[person] === 1) fitting[at++] = person;
  return { isFitting, fitting };
}
