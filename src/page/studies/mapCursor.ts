import type { MapScene } from "../../drawing/phaseMapScene.ts";

const moves: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 5],
  PageDown: [0, -5],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

const within = (place: number, steps: number): number => Math.max(0, Math.min(steps - 1, place));

/** Where a key leads from a place of the map: an arrow one place, with Shift five; null: it leads nowhere. */
export function movedCursor(
  { across, down }: { readonly [Side in "across" | "down"]: Pick<MapScene[Side], "steps"> },
  from: number,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): number | null {
  const move = moves[key];
  if (move === undefined) return null;
  const times = shiftKey && key.startsWith("Arrow") ? 5 : 1;
  const column = within((from % across.steps) + times * move[0], across.steps);
  const row = within(Math.floor(from / across.steps) + times * move[1], down.steps);
  return column + row * across.steps;
}
