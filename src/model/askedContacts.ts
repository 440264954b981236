import type { ContactNetwork } from "./contactNetwork.ts";
import type { Fit } from "./fit.ts";
import { numberBelow } from "./luck.ts";
import { nobody } from "./market.ts";

/** Whom each sponsor of a network has asked how often, where that is limited (maxAsks). */
export class AskedContacts {
  private readonly network: ContactNetwork;
  private readonly fit: Fit | null;
  private readonly maxAsks: number;
  /** Place in the list of contacts → how often that contact was asked by whose list it is. */
  private readonly asks: Uint16Array;

  /** @param maxAsks how often one sponsor may ask one person */
  constructor(network: ContactNetwork, fit: Fit | null, maxAsks: number) {
    this.network = network;
    this.fit = fit;
    this.maxAsks = maxAsks;
    this.asks = new Uint16Array(network.contacts.length);
  }

  /**
   * Draws among the contacts that this sponsor may still ask, and notes that it does.
   * @param sponsor its person number
   * @param word a random word
   * @param aimWord another one if the invitation is aimed at those whom the product fits, else null
   */
  choose(sponsor: number, word: number, aimWord: number | null): number {
    const aimed = aimWord === null ? nobody : this.draw(sponsor, aimWord, true);
    const place = aimed === nobody ? this.draw(sponsor, word, false) : aimed;
    if (place === nobody) return nobody;
    this.asks[place]++;
    return this.network.contacts[place];
  }

  private draw(sponsor: number, word: number, onlyFitting: boolean): number {
    const { starts } = this.network;
    let count = 0;
    for (let place = starts[sponsor]; place < starts[sponsor + 1]; place++)
      if (this.allows(place, onlyFitting)) count++;
    if (count === 0) return nobody;
    let rank = numberBelow(count, word);
    let place = starts[sponsor];
    while (!this.allows(place, onlyFitting) || rank-- > 0) place++;
    return place;
  }

  private allows(place: number, onlyFitting: boolean): boolean {
    if (this.asks[place] >= this.maxAsks) return false;
    return !onlyFitting || this.fit === null || this.fit.isFitting[this.network.contacts[place]] === 1;
  }
}
