/**
 * CSS px that a unit of length has where nobody can zoom in any further. On discs of 100 to 400,000 members one in a
 * hundred stands nearer than 0.11 units to the next (measured); so 99 of 100 are 8 px or more apart.
 */
const closestUnit = 80;

/** A picture of few, whose points are far apart as it is, can be zoomed so far. */
const least = 8;

/** How far the person can zoom in beyond a camera that shows a unit of length in so many CSS px. */
export const closestZoom = (cameraScale: number): number => Math.max(least, closestUnit / cameraScale);
