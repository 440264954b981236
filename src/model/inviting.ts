/** Members inviting, and what becomes of their invitations. */
export interface Inviting {
  /** Invitations that wait for their person's threshold. */
  readonly waitingCount: number;
  /** A member that has just joined begins to invite. @param cause order of the event in which it joined */
  start(row: number, cause: number): void;
  /** A member that had to show a recruit has one, and goes on inviting. */
  goOn(row: number, cause: number): void;
  /** Handles the sending that the queue has popped. */
  send(): void;
  /**
   * Handles the answer that the queue has popped and counts its fate.
   * @returns the person number of whoever joins by it, whose key is in the luck's words and whose sponsor, generation and
   * day of being invited are in the popped record (whose, measure, since); `nobody` if nobody does
   */
  answer(): number;
  /** Begins the cycles of the invitations that were waiting for what has just happened. */
  release(cause: number): void;
}
