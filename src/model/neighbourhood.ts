import type { ContactNetwork } from "./contactNetwork.ts";

/** How many contacts of each person are active, kept up to date where a rule asks for it. */
export class Neighbourhood {
  /** Person → active contacts. */
  readonly activeContacts: Int32Array;
  /** Persons who have just met the threshold, in the order in which it happened; whoever reads them empties the list. */
  readonly newlyMet: number[] = [];
  private readonly network: ContactNetwork;
  private readonly threshold: number;
  /** Person → 1 once so many of its contacts were active at one time: once met it stays met. */
  private readonly met: Uint8Array;

  /** @param threshold active contacts from which a person begins to consider an invitation; 1: the sponsor is enough */
  constructor(network: ContactNetwork, threshold: number) {
    this.network = network;
    this.threshold = threshold;
    this.activeContacts = new Int32Array(network.people);
    this.met = new Uint8Array(network.people);
  }

  /** Whether so many contacts of a person are active, or were. */
  hasMet(person: number): boolean {
    return this.threshold <= 1 || this.met[person] === 1;
  }

  /** A person has become active. */
  enter(person: number): void {
    const { starts, contacts } = this.network;
    for (let at = starts[person]; at < starts[person + 1]; at++) {
      const contact = contacts[at];
      const active = ++this.activeContacts[contact];
      if (active < this.threshold || this.threshold <= 1 || this.met[contact] === 1) continue;
      this.met[contact] = 1;
      this.newlyMet.push(contact);
    }
  }

  /** A person is not active any more. */
  leave(person: number): void {
    const { starts, contacts } = this.network;
    for (let at = starts[person]; at < starts[person + 1]; at++) this.activeContacts[contacts[at]]--;
  }
}
