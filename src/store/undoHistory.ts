/** A value with its past and its future. `gesture` names the movement that the last change belonged to. */
export interface UndoHistory<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  readonly gesture: string | null;
}

/** How many steps can be undone. */
const maxSteps = 200;

/** A history that holds one value and nothing to undo. */
export function startHistory<Value>(present: Value): UndoHistory<Value> {
  return { past: [], present, future: [], gesture: null };
}

/**
 * Takes a new value in. Changes of one gesture (a drag, a run of key presses on one value) make one step:
 * all but the first replace the present. Without a gesture every change is a step.
 */
export function changePresent<Value>(
  history: UndoHistory<Value>,
  present: Value,
  gesture: string | null = null,
): UndoHistory<Value> {
  if (gesture !== null && gesture === history.gesture) return { ...history, present, future: [] };
  return { past: [...history.past.slice(1 - maxSteps), history.present], present, future: [], gesture };
}

/** The next change begins a step of its own, whatever gesture it names. */
export function endGesture<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  return history.gesture === null ? history : { ...history, gesture: null };
}

/** One step back; the same history where there is none. */
export function undoStep<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    gesture: null,
  };
}

/** One step forward again; the same history where there is none. */
export function redoStep<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, gesture: null };
}
