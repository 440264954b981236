import { exponential } from "./inviteAge.ts";
import { power } from "./logarithm.ts";
import { purpose, threshold } from "./luck.ts";
import type { Luck } from "./luck.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/** From sending to the answer: is the invitation accepted, and after how many days is it accepted or refused. */
export class InvitationCycle {
  /** What `decide` found. */
  accepted = false;
  /** A random word that the decision did not use up, or used for the time alone: orders answers at one time. */
  tie = 0;
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
   * Decides the j-th invitation of a member, by the member's key, and gives the days until its answer. A refusal in stages
   * is dated at the failing stage.
   */
  decide(key0: number, key1: number, j: number): number {
    const { words } = this.luck;
    this.luck.draw(key0, key1, j, purpose.invitation);
    const coin = words[0] >>> 0;
    const word = words[1];
    this.tie = word;
    this.accepted = coin < this.acceptance;
    if (this.fixed) return this.meanStageDays;
    const days = this.meanStageDays * exponential(word);
    return this.stages === 1 ? days : days + this.laterStageDays(key0, key1, j, coin);
  }

  private laterStageDays(key0: number, key1: number, j: number, coin: number): number {
    const { luck, thresholds, stages } = this;
    let days = 0;
    for (let stage = 1; stage < stages && coin < thresholds[stage - 1]; stage++) {
      const odd = stage & 1;
      if (odd === 1) luck.draw(key0, key1, j, purpose.stages + (stage >> 1));
      days += this.meanStageDays * exponential(luck.words[1 - odd]);
    }
    return days;
  }
}
