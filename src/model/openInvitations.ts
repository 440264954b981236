/** Invitations whose answer depends on what happens meanwhile, from their sending to their fate; places are used again. */
export class OpenInvitations {
  /** Place → row of the sponsor, person invited, number of the sponsor's invitation, asks the person had before, stage. */
  sponsors = new Int32Array(64);
  persons = new Int32Array(64);
  numbers = new Int32Array(64);
  asks = new Int32Array(64);
  stages = new Int32Array(64);
  sentDays = new Float64Array(64);
  /** Place → the place after it in the chain that it is in, of free places or of a person's waiting invitations; −1: none. */
  private next = new Int32Array(64);
  private used = 0;
  private free = -1;
  /** Person → the first of the invitations that wait for its threshold, the newest first; −1: none. */
  private readonly waiting: Int32Array;
  /** How many of them wait. */
  waitingCount = 0;

  /** @param people those who may have to wait */
  constructor(people: number) {
    this.waiting = new Int32Array(people).fill(-1);
  }

  /** A place for one more. */
  take(): number {
    if (this.free >= 0) {
      const place = this.free;
      this.free = this.next[place];
      return place;
    }
    if (this.used === this.next.length) this.grow();
    return this.used++;
  }

  /** Gives a place back. */
  give(place: number): void {
    this.next[place] = this.free;
    this.free = place;
  }

  /** An invitation waits until its person's threshold is met. */
  wait(place: number): void {
    const person = this.persons[place];
    this.next[place] = this.waiting[person];
    this.waiting[person] = place;
    this.waitingCount++;
  }

  /** Ends the waiting of a person's invitations and visits each. */
  release(person: number, visit: (place: number) => void): void {
    let place = this.waiting[person];
    this.waiting[person] = -1;
    while (place >= 0) {
      const after = this.next[place];
      this.waitingCount--;
      visit(place);
      place = after;
    }
  }

  private grow(): void {
    const length = this.used * 4;
    const larger = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(length);
      grown.set(column);
      return grown;
    };
    this.sponsors = larger(this.sponsors);
    this.persons = larger(this.persons);
    this.numbers = larger(this.numbers);
    this.asks = larger(this.asks);
    this.stages = larger(this.stages);
    this.next = larger(this.next);
    const sentDays = new Float64Array(length);
    sentDays.set(this.sentDays);
    this.sentDays = sentDays;
  }
}
