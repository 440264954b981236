/** What has to be remembered of members who may stay although the hazard proposes that they leave, or come back. */
export class MemberSpells {
  /** Row → how often it was proposed that the member leave, over all its spells: the number of the next draw. */
  proposals = new Int32Array(64);
  /** Row → how often it has left. */
  leavings = new Int32Array(64);
  /** Row → day on which it joined or came back last: churn age 0. */
  starts = new Float64Array(64);
  /** Row → hazard spent in this spell. */
  hazards = new Float64Array(64);

  /** Makes room for a row. */
  hold(row: number): void {
    if (row < this.proposals.length) return;
    const { proposals, leavings, starts, hazards } = this;
    const length = row * 4;
    this.proposals = new Int32Array(length);
    this.proposals.set(proposals);
    this.leavings = new Int32Array(length);
    this.leavings.set(leavings);
    this.starts = new Float64Array(length);
    this.starts.set(starts);
    this.hazards = new Float64Array(length);
    this.hazards.set(hazards);
  }
}
