import { pointRadius } from "./measures.ts";
import type { OverlayTarget } from "./overlay.ts";
import { seenAlone } from "./seenAlone.ts";

/** A ring that opens around each member who has just joined. */
export interface Arrivals {
  /** Members from…to − 1 have joined in this frame. */
  add(from: number, to: number, nowMs: number): void;
  clear(): void;
  /** Draws the rings that are still open; returns whether there are any. */
  draw(target: OverlayTarget, nowMs: number): boolean;
}

/** Members from…to − 1, who joined in one frame. */
interface Wave {
  readonly from: number;
  readonly to: number;
  readonly sinceMs: number;
}

const openMs = 500;

/** More rings than this are a crowd or a jump of the playhead, and say nothing. */
const mostRings = 120;

/** Nor do they among points that have fewer CSS px than this for a unit of the disc. */
const leastScale = 4;

/** Nobody has arrived yet. */
export function createArrivals(): Arrivals {
  let waves: readonly Wave[] = [];
  return {
    add(from, to, nowMs) {
      if (to > from) waves = [...waves, { from, to, sinceMs: nowMs }];
      let rings = 0;
      const fits = (wave: Wave): boolean => (rings += wave.to - wave.from) <= mostRings;
      // The latest first: it is the oldest that have no room.
      waves = waves.toReversed().filter(fits).toReversed();
    },
    clear: () => (waves = []),
    draw({ context, scene, run, projection }, nowMs) {
      if (projection.scale < leastScale) waves = [];
      waves = waves.filter((wave) => nowMs >= wave.sinceMs && nowMs - wave.sinceMs < openMs);
      const point = pointRadius(projection.scale);
      const isSeen = seenAlone(scene, scene.columns.people.count, run);
      context.lineWidth = 1.25;
      for (const { from, to, sinceMs } of waves) {
        const share = (nowMs - sinceMs) / openMs;
        const radius = point * (1 + 1.8 * (1 - (1 - share) ** 3));
        context.globalAlpha = 0.75 * (1 - share);
        for (let row = from; row < to; row++) {
          if (isSeen !== null && !isSeen(row)) continue;
          context.beginPath();
          context.arc(
            projection.x + projection.scale * scene.manner.x[row],
            projection.y + projection.scale * scene.manner.y[row],
            radius,
            0,
            2 * Math.PI,
          );
          context.strokeStyle = run.colourOf(row);
          context.stroke();
        }
      }
      context.globalAlpha = 1;
      return waves.length > 0;
    },
  };
}
