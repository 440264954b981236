/** How far a run has been painted: so many members, in the state after so many changes. */
export interface Progress {
  readonly members: number;
  readonly changes: number;
}

/** Whether a moment lies before another, or is it. */
export const isUpTo = (before: Progress, after: Progress): boolean =>
  before.members <= after.members && before.changes <= after.changes;

/** Whether the playhead has been moved from a moment to another, by numbers of members, rather than played on. */
export const isJump = (before: number, members: number): boolean =>
  members < before || members > 1.2 * before;
