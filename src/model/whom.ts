import type { Parameters } from "../parameters/parameterTable.ts";
import type { ContactNetwork } from "./contactNetwork.ts";
import type { Fit } from "./fit.ts";
import { numberBelow, purpose, threshold } from "./luck.ts";
import type { Luck } from "./luck.ts";
import { nobody, somebodyNew } from "./market.ts";

/** Whom an invitation goes to: one drawn among those whom its sponsor may ask or, in a circle, each contact by a coin. */
export class Whom {
  private readonly luck: Luck;
  private readonly population: number;
  private readonly isFinite: boolean;
  private readonly network: ContactNetwork | null;
  private readonly fit: Fit | null;
  private readonly aimThreshold: number;
  private readonly fitThreshold: number;
  private readonly circleThreshold: number;
  private readonly misfitCircleThreshold: number;

  constructor(acting: Parameters, luck: Luck, network: ContactNetwork | null, fit: Fit | null) {
    this.luck = luck;
    this.population = acting.population;
    this.isFinite = acting.market !== "unlimited";
    this.network = network;
    this.fit = fit;
    this.aimThreshold = threshold(acting.targeting);
    this.fitThreshold = threshold(acting.fitShare);
    this.circleThreshold = threshold(acting.circleShare);
    this.misfitCircleThreshold = threshold(acting.circleShare * (1 - acting.targeting));
  }

  /** Whether the product is made for a person; for somebody new, whom the j-th invitation of a member reaches. */
  fits(person: number, keys: Int32Array, at: number, j: number): boolean {
    if (this.isFinite) return this.fit === null || this.fit.isFitting[person] === 1;
    if (this.fitThreshold === threshold(1)) return true;
    const { words } = this.luck;
    this.luck.draw(keys, at, j, purpose.aim);
    const isAimed = words[0] >>> 0 < this.aimThreshold && this.fitThreshold > 0;
    return isAimed || words[1] >>> 0 < this.fitThreshold;
  }

  /**
   * The person whom the j-th invitation of `sponsor` goes to; its draw of `purpose.sending` has just been made.
   * @param sponsor person number
   * @param keys the sponsor's key is keys[at] and keys[at + 1]
   */
  choose(sponsor: number, keys: Int32Array, at: number, j: number): number {
    if (!this.isFinite) return somebodyNew;
    const word = this.luck.words[1];
    if (this.isAimed(keys, at, j)) {
      const aimedAt = this.amongFitting(sponsor, this.luck.words[1]);
      if (aimedAt !== nobody) return aimedAt;
    }
    return this.network === null
      ? this.otherThan(sponsor, word)
      : this.contactOf(sponsor, this.network, word);
  }

  /** Style circle: whether a contact is asked at all; its draw of `purpose.sending` has just been made. */
  isInCircle(contact: number): boolean {
    const isFitting = this.fit === null || this.fit.isFitting[contact] === 1;
    return this.luck.words[1] >>> 0 < (isFitting ? this.circleThreshold : this.misfitCircleThreshold);
  }

  /** Whether the j-th invitation of a member is aimed; which of the fitting ones it meets is in the luck's second word. */
  isAimed(keys: Int32Array, at: number, j: number): boolean {
    if (this.fit === null || this.aimThreshold === 0) return false;
    this.luck.draw(keys, at, j, purpose.aim);
    return this.luck.words[0] >>> 0 < this.aimThreshold;
  }

  private otherThan(person: number, word: number): number {
    if (this.population === 1) return nobody;
    const other = numberBelow(this.population - 1, word);
    return other < person ? other : other + 1;
  }

  private contactOf(person: number, network: ContactNetwork, word: number): number {
    const first = network.starts[person];
    const count = network.starts[person + 1] - first;
    return count === 0 ? nobody : network.contacts[first + numberBelow(count, word)];
  }

  private amongFitting(sponsor: number, word: number): number {
    const { fit, network } = this;
    if (network === null) return amongOthers(fit!.fitting, sponsor, word);
    const { isFitting } = fit!;
    const { starts, contacts } = network;
    let count = 0;
    for (let at = starts[sponsor]; at < starts[sponsor + 1]; at++) count += isFitting[contacts[at]];
    if (count === 0) return nobody;
    let rank = numberBelow(count, word);
    let at = starts[sponsor];
    while (isFitting[contacts[at]] === 0 || rank-- > 0) at++;
    return contacts[at];
  }
}

/** One of an ascending list of persons, but not `person` itself. */
function amongOthers(list: Int32Array, person: number, word: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < person) low = middle + 1;
    else high = middle;
  }
  const isInList = list[low] === person;
  const count = isInList ? list.length - 1 : list.length;
  if (count === 0) return nobody;
  const rank = numberBelow(count, word);
  return list[isInList && rank >= low ? rank + 1 : rank];
}
