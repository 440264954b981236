import { threefry2x32 } from "./threefry.ts";

/** What a draw is for; with a key and a number it is the address of the draw (rule 3 of the model). */
export const purpose = {
  /** j-th invitation of a key → the key of the person it reaches, in an unlimited market. */
  child: 0,
  /** j-th invitation: is it accepted; how long is the (first stage of the) cycle. */
  invitation: 1,
  /** j-th invitation: when is it sent; whom does it reach in a finite market; circle: is the j-th contact asked at all. */
  sending: 2,
  /** A member: does it become active; does it ever invite. */
  member: 3,
  /** n-th proposal that a member leave: when; does it leave although contacts hold it. */
  leaving: 4,
  /** A member: how many invitations, in style burst. */
  inviteCount: 5,
  /** Starting member or person by number → its key. */
  person: 6,
  /** Organic joins of a day: the time since the one before; then who it is. Times 16 plus the day. */
  organicGap: 7,
  organicPerson: 8,
  /** Stages 2 and 3, 4 and 5, … of the cycle of the j-th invitation: this and the numbers that follow it. */
  stages: 9,
  /** j-th invitation: is it aimed at those whom the product fits; at whom of them, or (unlimited) does it fit whom it reaches. */
  aim: 32,
  /** j-th invitation, refused: does that close the person. */
  burn: 33,
  /** n-th leaving of a member: when does it come back. */
  comingBack: 34,
  /** A person of a finite market: is the product made for it. */
  fit: 36,
  /** A member in its n-th month of a run: does it order, does it sell, once more than the least. */
  monthlyOrders: 37,
  /**
   * The contacts of a network, drawn for networkSeed, and where its starting members stand. 71 and 72 are left out: the
   * organic joins of day 4 have them.
   */
  insidePairs: 64,
  outsidePairs: 65,
  ring: 66,
  ringAgain: 67,
  halfContact: 68,
  newcomer: 69,
  newcomerContacts: 70,
  stub: 73,
  placement: 74,
  placementTie: 75,
} as const;

const domain = 0x696e7669;

/** Draws of 64 bits by address: the same key, number and purpose give the same words whatever was drawn before. */
export class Luck {
  /** The words drawn last. */
  readonly words = new Int32Array(2);
  private readonly runKey: Int32Array;

  constructor(seed: number) {
    this.runKey = Int32Array.of(seed, domain);
  }

  /** A draw that belongs to somebody, whose key is keys[at] and keys[at + 1]. */
  draw(keys: Int32Array, at: number, number: number, purposeNumber: number): void {
    threefry2x32(keys, at, number, purposeNumber, this.words);
  }

  /** A draw that belongs to the run. */
  drawForRun(number: number, purposeNumber: number): void {
    threefry2x32(this.runKey, 0, number, purposeNumber, this.words);
  }
}

const twoTo32 = 4_294_967_296;

/** A uniform number in (0, 1) from one word. */
export function uniform(word: number): number {
  return ((word >>> 0) + 0.5) / twoTo32;
}

/** The number of words (of 2³²) that count as "happens" for a chance; compare with `word >>> 0 < threshold`. */
export function threshold(chance: number): number {
  return chance * twoTo32;
}

/** A whole number from 0 to count − 1 from one word; uneven by less than count ÷ 2³². */
export function numberBelow(count: number, word: number): number {
  return Math.floor(((word >>> 0) * count) / twoTo32);
}
