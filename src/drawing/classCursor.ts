/** Which rows become of which class when, in the order of time. */
export interface ClassChanges {
  readonly count: number;
  readonly days: Float64Array;
  readonly rows: Int32Array;
  readonly classes: Uint8Array;
}

/** The class of everybody at a moment that can be moved to and fro. */
export interface ClassCursor {
  /** One byte a row, whether or not it has joined by then. */
  readonly classOf: Uint8Array;
  /** Moves to the end of a day's instant; returns how many changes lie before it. */
  seek(day: number): number;
}

/**
 * Follows changes of classes, from a moment before all of them, at which the rows are of the classes `atJoining`.
 * @param onTurn hears of each change that is passed on the way to a moment
 */
export function createClassCursor(
  atJoining: Uint8Array,
  changes: ClassChanges,
  onTurn?: (row: number, before: number, now: number) => void,
): ClassCursor {
  const { count, days, rows, classes } = changes;
  const classOf = atJoining.slice();
  /** Of each change that has been applied: the class before it. */
  const before = new Uint8Array(count);
  let applied = 0;
  return {
    classOf,
    seek(day) {
      for (; applied < count && days[applied] <= day; applied++) {
        const row = rows[applied];
        before[applied] = classOf[row];
        classOf[row] = classes[applied];
        onTurn?.(row, before[applied], classes[applied]);
      }
      for (; applied > 0 && days[applied - 1] > day; applied--) {
        const at = applied - 1;
        classOf[rows[at]] = before[at];
        onTurn?.(rows[at], classes[at], before[at]);
      }
      return applied;
    },
  };
}
