import { Luck } from "../luck.ts";

/** So many words are drawn at a time: quicker than one by one. */
const block = 512;

/** The random words of one purpose, one after the other; they depend on the seed and the purpose alone. */
export class WordStream {
  private readonly words = new Int32Array(block);
  private at = block;
  private draws = 0;
  private readonly luck: Luck;
  private readonly purposeNumber: number;

  constructor(seed: number, purposeNumber: number) {
    this.luck = new Luck(seed);
    this.purposeNumber = purposeNumber;
  }

  /** 32 random bits. */
  next(): number {
    if (this.at === block) this.refill();
    return this.words[this.at++];
  }

  private refill(): void {
    const { luck, words, purposeNumber } = this;
    for (let at = 0; at < block; at += 2) {
      luck.drawForRun(this.draws++, purposeNumber);
      words[at] = luck.words[0];
      words[at + 1] = luck.words[1];
    }
    this.at = 0;
  }
}
