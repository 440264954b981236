/**
 * An event as the queue keeps it: five doubles, [time, since, measure | whose, what, tie, order] — the last two hold four
 * integers. It carries all that its event needs of its sponsor and is not one load away: at 100,000 members a look-up
 * costs as much as the rest of the event.
 */
export const doublesPerRecord = 5;
export const wordsPerRecord = 10;

/** Places in `doubles` of a record. */
export const time = 0;
/** An answer: when the invitation was sent. */
export const since = 1;
/** A steady sending: the expected invitations so far. An answer: the generation of whoever joins. */
export const measure = 2;
/** Places in `words` of a record. The row of the member whose event it is, or the day of an organic join. */
export const whose = 6;
/** An answer: the person invited, or the second word of its key. A sending: the number of the invitation. An organic join: its number that day. */
export const what = 7;
/** Orders events of equal time and order; an answer in an unlimited market: the first word of the key. */
export const tie = 8;
/** The round and the kind of an event: orders events of equal time. */
export const order = 9;

/** What orders events of equal time, in turn. Never the row: that would favour the early. */
export const tieWords: readonly number[] = [order, tie, what];

/** One event on its way into the queue or out of it: in arrays, as a double passed in a call may cost an object each time. */
export class EventRecord {
  private readonly buffer = new ArrayBuffer(doublesPerRecord * 8);
  /** [time, since, measure] — see the names above. */
  readonly doubles = new Float64Array(this.buffer);
  readonly words = new Int32Array(this.buffer);
}
