/** How many times faster than normal a run is played. */
export type Speed = 0.5 | 1 | 2 | 4;

/** The speeds on offer, slow to fast. */
export const speeds: readonly Speed[] = [0.5, 1, 2, 4];

/** At speed 1 a whole run takes so many seconds, however many days it has. */
export const secondsToPlay = 20;

/** What the playhead moves in: how far the history reaches, in days, and whether more of it will come. */
export interface PlayedHistory {
  readonly days: number;
  readonly reached: number;
  readonly state: "running" | "finished" | "stopped";
}

/**
 * What one playhead moves in over two histories: it is as long as the longer of them, and comes no further than each that is
 * not complete; one that ended before stays at its end.
 */
export function playedTogether(a: PlayedHistory, b: PlayedHistory | null): PlayedHistory {
  if (b === null) return a;
  const days = Math.max(a.days, b.days);
  const unfinished = [a, b].filter(({ state }) => state === "running");
  if (unfinished.length === 0) return { days, reached: Math.max(a.reached, b.reached), state: "finished" };
  return { days, reached: Math.min(...unfinished.map(({ reached }) => reached)), state: "running" };
}

/** The day on the screen: where the playhead is wanted, but no further than the history reaches. */
export function dayShown(day: number, reached: number): number {
  return Math.min(Math.max(day, 0), reached);
}

/** Whether the playhead stands at the end of a history that is complete. */
export function isAtEnd(day: number, history: PlayedHistory): boolean {
  return history.state !== "running" && day >= history.reached;
}

/**
 * One step of playing: where the playhead is after `elapsedMs`, and whether it goes on. At the end of a
 * complete history it stops; at the end of what has arrived of a run under way it waits there.
 */
export function stepPlayhead(
  day: number,
  speed: Speed,
  history: PlayedHistory,
  elapsedMs: number,
): { readonly day: number; readonly playing: boolean } {
  const length = history.state === "running" ? history.days : history.reached;
  const from = dayShown(day, history.reached);
  const next = from + (length / secondsToPlay) * speed * (elapsedMs / 1000);
  if (next < history.reached) return { day: next, playing: true };
  return { day: history.reached, playing: history.state === "running" };
}

/** The whole day that lies `steps` days from a day; from within a day, one step back is that day's start. */
export function stepDay(day: number, steps: number): number {
  return (steps < 0 ? Math.ceil(day) : Math.floor(day)) + steps;
}
