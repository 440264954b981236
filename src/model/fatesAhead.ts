import type { Parameters } from "../parameters/parameterTable.ts";
import { measure, order, since, tie, time, what, whose } from "./eventQueue.ts";
import { InvitationBatch, batchSize } from "./invitationBatch.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { purpose } from "./luck.ts";
import { nobody, somebodyNew } from "./market.ts";
import type { World } from "./world.ts";

/** What becomes of invitations where that can be decided ahead: refusals go to ledgers, the others become events. */
export class FatesAhead {
  private readonly world: World;
  private readonly acting: Parameters;
  private readonly cycle: InvitationCycle;
  /** Invitations that are decided together. The day of the next one to be put lies at its place before it is. */
  readonly batch = new InvitationBatch();
  /** The order of the event in which the batch is decided. */
  private cause = 0;

  constructor(world: World) {
    this.world = world;
    this.acting = world.acting;
    this.cycle = new InvitationCycle(world.acting, world.luck);
  }

  /** Handles the answer that the queue has popped, as `Inviting.answer` does. */
  answer(): number {
    const { queue, book, luck, market, now } = this.world;
    const { words, doubles } = queue.popped;
    if (!market.isFinite) {
      book.accepted++;
      luck.words[0] = words[tie];
      luck.words[1] = words[what];
      return somebodyNew;
    }
    const person = words[what];
    if (market.admitted(person, now)) {
      // In before the sending: the invitation was wasted, and counted so on that day.
      if (market.inBy[person] >= doubles[since]) book.overtaken++;
      return nobody;
    }
    book.accepted++;
    return market.callUp(person);
  }

  /**
   * Puts the j-th invitation of a member, whose day `batch.sentDays` holds already, into the batch: a day that were handed
   * over in the call would have to be kept on the heap.
   * @param cause order of the event in which it is decided
   */
  put(row: number, j: number, cause: number, person: number): void {
    this.world.work++;
    if (person === nobody) return;
    const { batch } = this;
    const i = batch.count++;
    batch.numbers[i] = j;
    batch.persons[i] = person;
    if (batch.count === batchSize) this.sendBatch(row, cause);
  }

  /** Decides the invitations in the batch: what is the answer, and when? A refusal can be dated now: nothing changes it. */
  sendBatch(row: number, cause: number): void {
    const { world, batch, cycle } = this;
    const { people, market, fit } = world;
    if (batch.count === 0) return;
    this.cause = cause;
    if (market.isFinite) this.dropWasted();
    if (!market.isFinite && (cycle.stages > 1 || this.acting.fitShare < 1)) this.sendOneByOne(row);
    else {
      cycle.decideBatch(people.keyWords, people.keyAt(row), batch, fit);
      if (market.isFinite) this.sendToOutsiders(row);
      else this.sendToNew(row);
    }
    batch.count = 0;
  }

  /** Takes those to somebody who is in already out of the batch: they will be wasted. */
  private dropWasted(): void {
    const { batch } = this;
    const { market, book, now } = this.world;
    const { count, numbers, sentDays, persons, inBy } = batch;
    // Looked up at random in a long list: all at once, so that the look-ups do not wait for each other.
    for (let i = 0; i < count; i++) inBy[i] = market.inBy[persons[i]];
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const day = sentDays[i];
      if (inBy[i] <= now && market.admitted(persons[i], now)) {
        if (day > now) {
          book.wastedAhead.entry[0] = day;
          book.wastedAhead.add();
        } else {
          book.sent++;
          book.wasted++;
        }
        continue;
      }
      numbers[kept] = numbers[i];
      sentDays[kept] = day;
      persons[kept++] = persons[i];
    }
    batch.count = kept;
  }

  /** In a market without end, where an invitation passes stages, or whom it reaches fits or does not. */
  private sendOneByOne(row: number): void {
    const { world, batch, cycle } = this;
    const { people, whom } = world;
    const keyAt = people.keyAt(row);
    for (let i = 0; i < batch.count; i++) {
      const j = batch.numbers[i];
      const day = batch.sentDays[i];
      const fits = whom.fits(somebodyNew, people.keyWords, keyAt, j);
      cycle.decide(people.keyWords, keyAt, j, fits);
      this.noteSent(day);
      world.foresee(cycle, day);
      batch.answerDays[i] = day + cycle.days;
      if (cycle.accepted && batch.answerDays[i] <= this.acting.days) this.awaitAnswer(row, i);
    }
  }

  private sendToNew(row: number): void {
    const { world, batch, acting } = this;
    const { book } = world;
    const { count, sentDays, answerDays, accepted } = batch;
    const [refused] = book.refusedAhead;
    for (let i = 0; i < count; i++) {
      this.noteSent(sentDays[i]);
      const answerDay = answerDays[i];
      if (answerDay > acting.days) world.goesOnAfterHorizon = true;
      else if (accepted[i] === 1) this.awaitAnswer(row, i);
      else {
        refused.entry[0] = answerDay;
        refused.add();
      }
    }
  }

  private noteSent(day: number): void {
    const { book, now } = this.world;
    if (day > now) {
      book.sentAhead.entry[0] = day;
      book.sentAhead.add();
    } else book.sent++;
  }

  private sendToOutsiders(row: number): void {
    const { world, batch, acting } = this;
    const { book, now, market } = world;
    const { count, sentDays, answerDays, accepted, persons } = batch;
    const { sentToOutsider, overtakenAhead } = book;
    const [refused] = book.refusedAhead;
    for (let i = 0; i < count; i++) {
      const answerDay = answerDays[i];
      const person = persons[i];
      const isAccepted = accepted[i] === 1 && answerDay <= acting.days;
      // Who will be in by then through another need not be asked what it answers: only when is noted.
      const isEvent = isAccepted && answerDay <= market.inBy[person];
      if (sentDays[i] > now) {
        const { entry } = sentToOutsider;
        entry[0] = sentDays[i];
        entry[1] = person;
        if (isEvent) entry[2] = -Infinity;
        else entry[2] = isAccepted ? -answerDay : answerDay;
        sentToOutsider.add();
      } else {
        book.sent++;
        if (answerDay > acting.days) world.goesOnAfterHorizon = true;
        else if (!isEvent) {
          const ledger = isAccepted ? overtakenAhead : refused;
          ledger.entry[0] = answerDay;
          ledger.add();
        }
      }
      if (isEvent) {
        market.inBy[person] = answerDay;
        this.awaitAnswer(row, i);
      }
    }
  }

  /** The answer to the i-th invitation of the batch, one that would be accepted, waits in the queue. */
  private awaitAnswer(row: number, i: number): void {
    const { batch } = this;
    const { queue, people, market, luck } = this.world;
    const { doubles, words } = queue.next;
    const sentDay = batch.sentDays[i];
    const answerDay = batch.answerDays[i];
    doubles[time] = answerDay;
    doubles[since] = sentDay;
    doubles[measure] = people.generation(row) + 1;
    words[whose] = row;
    words[order] = this.world.answerOrder(answerDay, sentDay, this.cause);
    if (market.isFinite) {
      words[what] = batch.persons[i];
      words[tie] = batch.ties[i];
    } else {
      luck.draw(people.keyWords, people.keyAt(row), batch.numbers[i], purpose.child);
      words[what] = luck.words[1];
      words[tie] = luck.words[0];
    }
    queue.push();
  }
}
