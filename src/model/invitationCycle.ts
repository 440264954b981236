import type { Parameters } from "../parameters/parameterTable.ts";
import type { Fit } from "./fit.ts";
import type { InvitationBatch } from "./invitationBatch.ts";
import { exponential } from "./exponential.ts";
import { power } from "./logarithm.ts";
import { purpose, threshold } from "./luck.ts";
import type { Luck } from "./luck.ts";

/** Number of stages of the cycle; one unless it is staged. @param acting the acting parameters */
export function stagesOf(acting: Parameters): number {
  return acting.cycleShape === "staged" && acting.cycleDays > 0 ? acting.cycleStages : 1;
}

/** Spreads the bits of a word (the finalizer of MurmurHash3, Appleby 2011, public domain). */
function mixed(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** From the beginning of the cycle to the answer, for an acceptance that no moment changes. */
export class InvitationCycle {
  readonly stages: number;
  /** What `decide` found. */
  accepted = false;
  /** Stages passed, all of them if it is accepted; a refusal comes at the end of the stage after these. */
  passed = 0;
  /** Stage → days from the beginning of the cycle to its end, as far as the invitation comes. */
  readonly stageEnds: Float64Array;
  /** A random word that the decision did not use up, or used for the time alone: orders answers at one time. */
  readonly tie = new Int32Array(1);
  private readonly luck: Luck;
  private readonly isFixed: boolean;
  private readonly meanStageDays: number;
  /** One coin passes stage k if it is below the k-th threshold: acceptance^(k/stages); first those whom it fits. */
  private readonly fitThresholds: Float64Array;
  private readonly misfitThresholds: Float64Array;
  /** Everybody accepts after the same time: nothing is left to chance. */
  private readonly isCertain: boolean;

  constructor(acting: Parameters, luck: Luck) {
    this.luck = luck;
    this.isFixed = acting.cycleShape === "fixed" || acting.cycleDays === 0;
    this.stages = stagesOf(acting);
    this.stageEnds = new Float64Array(this.stages);
    this.meanStageDays = acting.cycleDays / this.stages;
    this.fitThresholds = stageThresholds(acting.conversion, this.stages);
    this.misfitThresholds = stageThresholds(acting.misfitConversion, this.stages);
    this.isCertain = this.isFixed && acting.conversion === 1 && acting.fitShare === 1;
  }

  /** Days from the beginning to the end of the cycle decided last, or to its failing stage. */
  get days(): number {
    const last = this.passed < this.stages ? this.passed : this.stages - 1;
    return this.stageEnds[last];
  }

  /**
   * Decides the j-th invitation of a member, whose key is keys[at] and keys[at + 1]. A refusal in stages is dated at the
   * failing stage.
   */
  decide(keys: Int32Array, at: number, j: number, fits: boolean): void {
    const { luck, stageEnds, meanStageDays } = this;
    if (this.isCertain) {
      this.tie[0] = mixed(keys[at] ^ Math.imul(j + 1, 0x9e3779b1));
      this.accepted = true;
      this.passed = 1;
      stageEnds[0] = meanStageDays;
      return;
    }
    const { words } = luck;
    luck.draw(keys, at, j, purpose.invitation);
    const coin = words[0] >>> 0;
    const word = words[1];
    const thresholds = fits ? this.fitThresholds : this.misfitThresholds;
    this.tie[0] = word;
    stageEnds[0] = this.isFixed ? meanStageDays : meanStageDays * exponential(word);
    let passed = 0;
    while (passed < this.stages && coin < thresholds[passed]) {
      passed++;
      if (passed < this.stages)
        stageEnds[passed] = stageEnds[passed - 1] + this.laterStageDays(keys, at, j, passed);
    }
    this.passed = passed;
    this.accepted = passed === this.stages;
  }

  /**
   * Decides a batch of a member's invitations, whose cycles begin when they are sent. One stage only.
   * @param fit null: the product fits everybody
   */
  decideBatch(keys: Int32Array, at: number, batch: InvitationBatch, fit: Fit | null): void {
    const { luck, meanStageDays } = this;
    const { count, numbers, sentDays, persons, accepted, answerDays, ties } = batch;
    const { words } = luck;
    const fitThreshold = this.fitThresholds[0];
    const misfitThreshold = this.misfitThresholds[0];
    if (this.isCertain) {
      for (let i = 0; i < count; i++) {
        ties[i] = mixed(keys[at] ^ Math.imul(numbers[i] + 1, 0x9e3779b1));
        accepted[i] = 1;
        answerDays[i] = sentDays[i] + meanStageDays;
      }
      return;
    }
    for (let i = 0; i < count; i++) {
      luck.draw(keys, at, numbers[i], purpose.invitation);
      const limit = fit === null || fit.isFitting[persons[i]] === 1 ? fitThreshold : misfitThreshold;
      accepted[i] = words[0] >>> 0 < limit ? 1 : 0;
      ties[i] = words[1];
    }
    this.dateAnswers(batch);
  }

  /** By the words that order them: a loop of its own, which the engine makes one without objects for the doubles in it. */
  private dateAnswers({ count, sentDays, answerDays, ties }: InvitationBatch): void {
    const { meanStageDays, isFixed } = this;
    for (let i = 0; i < count; i++)
      answerDays[i] = sentDays[i] + (isFixed ? meanStageDays : meanStageDays * exponential(ties[i]));
  }

  /** The coin of the j-th invitation, 0…2³² − 1, where its acceptance is known only at the answer; sets `tie`. */
  coin(keys: Int32Array, at: number, j: number): number {
    this.luck.draw(keys, at, j, purpose.invitation);
    this.tie[0] = this.luck.words[1];
    return this.luck.words[0] >>> 0;
  }

  /** How long a stage (0…) of the j-th invitation takes, in days. */
  stageDays(keys: Int32Array, at: number, j: number, stage: number): number {
    if (this.isFixed) return this.meanStageDays;
    if (stage > 0) return this.laterStageDays(keys, at, j, stage);
    this.luck.draw(keys, at, j, purpose.invitation);
    return this.meanStageDays * exponential(this.luck.words[1]);
  }

  private laterStageDays(keys: Int32Array, at: number, j: number, stage: number): number {
    this.luck.draw(keys, at, j, purpose.stages + (stage >> 1));
    return this.meanStageDays * exponential(this.luck.words[1 - (stage & 1)]);
  }
}

function stageThresholds(acceptance: number, stages: number): Float64Array {
  return Float64Array.from({ length: stages }, (_, stage) =>
    threshold(stage + 1 === stages ? acceptance : power(acceptance, (stage + 1) / stages)),
  );
}
