const isBeyond = (from: DOMRect, to: DOMRect, way: 1 | -1): boolean => way * (to.top - from.top) > 1;

/** The item in the next line of items, or the one before, that stands nearest; null where there is no such line. */
function inNextLine(items: readonly HTMLElement[], place: number, way: 1 | -1): number | null {
  const boxes = items.map((item) => item.getBoundingClientRect());
  const from = boxes[place];
  let nearest: number | null = null;
  for (const [at, box] of boxes.entries()) {
    if (from === undefined || !isBeyond(from, box, way)) continue;
    const best = nearest === null ? null : boxes[nearest];
    const isNearer =
      best === null ||
      isBeyond(box, best, way) ||
      (!isBeyond(best, box, way) && Math.abs(box.left - from.left) < Math.abs(best.left - from.left));
    if (isNearer) nearest = at;
  }
  return nearest;
}

/**
 * Which item of a menu a key leads to from the one at `place`, −1 from none; null for a key that leads to none. The items may
 * stand in lines, as cards do; beyond the last and the first it goes on from the other end.
 */
export function itemAfterKey(key: string, items: readonly HTMLElement[], place: number): HTMLElement | null {
  const count = items.length;
  const stepped = (way: 1 | -1): number =>
    place < 0 ? (way > 0 ? 0 : count - 1) : (place + way + count) % count;
  switch (key) {
    case "ArrowRight":
      return items[stepped(1)] ?? null;
    case "ArrowLeft":
      return items[stepped(-1)] ?? null;
    case "ArrowDown":
      return items[inNextLine(items, place, 1) ?? stepped(1)] ?? null;
    case "ArrowUp":
      return items[inNextLine(items, place, -1) ?? stepped(-1)] ?? null;
    case "Home":
      return items[0] ?? null;
    case "End":
      return items[count - 1] ?? null;
    default:
      return null;
  }
}
