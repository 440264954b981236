/** Whom invitations reach. One of these a run: `UnlimitedMarket` or `MixedMarket`. */
export interface Market {
  /** How many of the starting members there can be. */
  readonly startingMembers: number;
  /** The person number of the i-th starting member, −1 without numbers; leaves its key in the luck's words. */
  startingPerson(i: number): number;
  /** Who joins organically, as above, from the word in the luck's words; null if it is somebody who is in. */
  organicPerson(): number | null;
  /** Notes that a person is in. */
  admit(person: number): void;
  /** A member that has just joined begins to invite. */
  startInviting(row: number, order: number): void;
  /** A member that had to show a recruit has one, and goes on inviting. */
  goOnInviting(row: number, order: number): void;
  /** Handles the sending that the queue has popped. */
  send(order: number): void;
  /**
   * Handles the accepted answer that the queue has popped: counts its fate and gives the person number of whoever joins by
   * it, the key in the luck's words; null if nobody does.
   */
  answer(): number | null;
}
