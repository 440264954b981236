/** A curve that somebody expects: people at equal parts of the run, from its first day to its last. */
export type ForetoldCurve = readonly number[];

/** So many parts the run has in a drawing. */
export const drawnParts = 12;

/** The curve to begin with: whoever starts, and nobody more. */
export const flatCurve = (startingPeople: number): ForetoldCurve =>
  Array.from({ length: drawnParts + 1 }, () => startingPeople);

/** Whose curve it is: of all who have joined it never falls, of those who are active it may. */
export type CurveOf = "joined" | "active";

/** Whether something from elsewhere is such a curve. */
export function isForetoldCurve(value: unknown, of: CurveOf): value is ForetoldCurve {
  if (!Array.isArray(value) || value.length !== drawnParts + 1) return false;
  const points: readonly unknown[] = value;
  return points.every(
    (people, at) =>
      typeof people === "number" &&
      Number.isFinite(people) &&
      people >= 0 &&
      (of === "active" || at === 0 || people >= (points[at - 1] as number)),
  );
}

/** A place of a drawing. */
export interface DrawnPoint {
  /** From 0 to `drawnParts`. */
  readonly point: number;
  readonly people: number;
}

/**
 * The curve with another number of people at one of its points; the first, where everybody starts, stays. Of those who have
 * joined, points before it come down to it and points behind it go up to it, where the curve would fall else; of those who are
 * active, the points behind it that nobody has drawn yet come along, as they stand where the last one does.
 */
function withPoint(curve: ForetoldCurve, { point, people }: DrawnPoint, of: CurveOf): ForetoldCurve {
  if (point < 1 || point > drawnParts) return curve;
  const value = of === "joined" ? Math.max(curve[0], people) : people;
  const isLevel = curve.slice(point).every((behind) => behind === curve[point]);
  return curve.map((before, at) => {
    if (at === 0) return before;
    if (at === point) return value;
    if (of === "active") return at > point && isLevel ? value : before;
    return at < point ? Math.min(before, value) : Math.max(before, value);
  });
}

/** The curve with all points from one place to another on a straight line: what a quick pointer has passed over. */
export function withStroke(
  curve: ForetoldCurve,
  from: DrawnPoint,
  to: DrawnPoint,
  of: CurveOf,
): ForetoldCurve {
  const steps = Math.abs(to.point - from.point);
  if (steps === 0) return withPoint(curve, to, of);
  const direction = Math.sign(to.point - from.point);
  const rise = (to.people - from.people) / steps;
  let drawn = curve;
  for (let step = 0; step <= steps; step++) {
    const place = { point: from.point + direction * step, people: from.people + step * rise };
    drawn = withPoint(drawn, place, of);
  }
  return drawn;
}

/** How a foretold curve stands to the run that came. */
export interface ForetoldBesideRun {
  /** People at the end: foretold, and come. */
  readonly foretold: number;
  readonly joined: number;
  /** Which part of its own end each had half-way, 0…1. */
  readonly foretoldHalf: number;
  readonly joinedHalf: number;
}

/** Sets a foretold curve beside a run. @param joinedByHalf people half-way, `joined` at its end */
export function besideRun(curve: ForetoldCurve, joinedByHalf: number, joined: number): ForetoldBesideRun {
  const foretold = curve[drawnParts];
  return {
    foretold,
    joined,
    foretoldHalf: foretold === 0 ? 0 : curve[drawnParts / 2] / foretold,
    joinedHalf: joined === 0 ? 0 : joinedByHalf / joined,
  };
}
