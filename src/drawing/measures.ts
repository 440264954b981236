/** Painting more members than this from nothing takes longer than a frame. */
export const crowdFrom = 120_000;

/** √π: the side of the square that a member has to itself, in units of the disc's length. */
const roomOfAMember = Math.sqrt(Math.PI);

/**
 * The radius of a point in CSS px where a unit of the disc is `scale` CSS px: it grows with the room that a
 * member has, more slowly than the room itself, and stays between a mote and a button.
 */
export function pointRadius(scale: number): number {
  const room = roomOfAMember * scale;
  const radius = Math.min(7, Math.max(0.6, Math.min(0.72 * room ** 0.47, 0.42 * room)));
  // In eighths, so that stamps are not made anew for a change that nobody sees.
  return Math.round(radius * 8) / 8;
}

/**
 * The opacity of one link (0…1) of which a `share` is drawn, where `layers` of all links lie over each other in a pixel:
 * the more, the fainter is each, so that the tone of the whole hardly changes.
 */
export function linkAlpha(strength: number, layers: number, share: number): number {
  return Math.min(0.8, (strength * Math.min(1, 1.1 / (layers + 0.8))) / share);
}
