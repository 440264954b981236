/**
 * For each place of a map the nearest one that is known, counted in steps across and down.
 * @param isKnown of each place, row by row
 * @param across how many places a row has
 * @returns −1 everywhere if none is known
 */
export function nearestPlaces(
  isKnown: (place: number) => boolean,
  across: number,
  places: number,
): Int32Array {
  const nearest = new Int32Array(places).fill(-1);
  const queue = new Int32Array(places);
  let queued = 0;
  const reach = (place: number, from: number): void => {
    if (nearest[place] >= 0) return;
    nearest[place] = from;
    queue[queued++] = place;
  };
  for (let place = 0; place < places; place++) if (isKnown(place)) reach(place, place);
  for (let i = 0; i < queued; i++) {
    const place = queue[i];
    const x = place % across;
    if (x > 0) reach(place - 1, nearest[place]);
    if (x < across - 1) reach(place + 1, nearest[place]);
    if (place >= across) reach(place - across, nearest[place]);
    if (place < places - across) reach(place + across, nearest[place]);
  }
  return nearest;
}
