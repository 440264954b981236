/** So many invitations of a member are decided at a time. */
export const batchSize = 64;

/**
 * Invitations of one member that are decided together, column by column: draws that do not wait for each other take a
 * third less time than one invitation after the other.
 */
export class InvitationBatch {
  count = 0;
  /** The member's how manieth invitation, the day on which it is sent, and the person whom it reaches. */
  readonly numbers = new Int32Array(batchSize);
  readonly sentDays = new Float64Array(batchSize);
  readonly persons = new Int32Array(batchSize);
  /** Day by which that person is in, as far as it is known (finite markets). */
  readonly inBy = new Float64Array(batchSize);
  /** Decided by the cycle: 1 if it would be accepted, the day of the answer, and what orders answers at one time. */
  readonly accepted = new Uint8Array(batchSize);
  readonly answerDays = new Float64Array(batchSize);
  readonly ties = new Int32Array(batchSize);
}
