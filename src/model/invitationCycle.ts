import { exponential } from "./inviteAge.ts";
import { power } from "./logarithm.ts";
import { purpose, threshold } from "./luck.ts";
import type { Luck } from "./luck.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/** From sending to the answer: is the invitation accepted, and after how many days is it accepted or refused. */
export class InvitationCycle {
  /** What `decide` found: is it accepted, and the days until the answer. An array, as is all that hot calls hand on. */
  accepted = false;
  readonly days = new Float64Array(1);
  /** A random word that the decision did not use up, or used for the time alone: orders answers at one time. */
  readonly tie = new Int32Array(1);
  private readonly luck: Luck;
  private readonly fixed: boolean;
  private readonly stages: number;
  private readonly meanStageDays: number;
  /** One coin passes stage k if it is below the k-th threshold: conversion^(k/stages). */
  private readonly thresholds: Float64Array;
  private readonly acceptance: number;

  constructor(parameters: Parameters, luck: Luck) {
    this.luck = luck;
    this.fixed = parameters.cycleShape === "fixed" || parameters.cycleDays === 0;
    this.stages = parameters.cycleShape === "staged" && !this.fixed ? parameters.cycleStages : 1;
    this.meanStageDays = parameters.cycleDays / this.stages;
    this.acceptance = threshold(parameters.conversion);
    this.thresholds = Float64Array.from({ length: this.stages }, (_, stage) =>
      threshold(power(parameters.conversion, (stage + 1) / this.stages)),
    );
    this.thresholds[this.stages - 1] = this.acceptance;
  }

  /**
   * Decides the j-th invitation of a member, whose key is keys[at] and keys[at + 1]. A refusal in stages is dated at the
   * failing stage.
   */
  decide(keys: Int32Array, at: number, j: number): void {
    const { words } = this.luck;
    this.luck.draw(keys, at, j, purpose.invitation);
    const word = words[1];
    this.tie[0] = word;
    this.accepted = words[0] >>> 0 < this.acceptance;
    if (this.fixed) this.days[0] = this.meanStageDays;
    else if (this.stages === 1) this.days[0] = this.meanStageDays * exponential(word);
    else this.decideStages(keys, at, j);
  }

  private decideStages(keys: Int32Array, at: number, j: number): void {
    const { luck, thresholds, stages, meanStageDays } = this;
    const coin = luck.words[0] >>> 0;
    let days = meanStageDays * exponential(luck.words[1]);
    for (let stage = 1; stage < stages && coin < thresholds[stage - 1]; stage++) {
      const odd = stage & 1;
      if (odd === 1) luck.draw(keys, at, j, purpose.stages + (stage >> 1));
      days += meanStageDays * exponential(luck.words[1 - odd]);
    }
    this.days[0] = days;
  }
}
