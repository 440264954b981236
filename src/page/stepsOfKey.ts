const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

/** How many steps a key press moves a value: an arrow one, with Shift ten, PageUp and PageDown ten; others none. */
export function stepsOfKey(event: { readonly key: string; readonly shiftKey: boolean }): number {
  const moved = steps[event.key] ?? 0;
  return event.shiftKey && Math.abs(moved) === 1 ? moved * 10 : moved;
}
