/** How far a run has been painted: so many members, in the state after so many changes, in the colours after so many turns. */
export interface Progress {
  readonly members: number;
  /** Of members who left or came back. */
  readonly changes: number;
  /** Of members who became of another class of the colouring. */
  readonly turns: number;
}

/** Nobody has been painted. */
export const paintedNobody: Progress = { members: 0, changes: 0, turns: 0 };

/** Whether a moment lies before another, or is it. */
export const isUpTo = (before: Progress, after: Progress): boolean =>
  before.members <= after.members && before.changes <= after.changes && before.turns <= after.turns;

/** Whether the playhead has been moved from a moment to another, by numbers of members, rather than played on. */
export const isJump = (before: number, members: number): boolean =>
  members < before || members > 1.2 * before;
