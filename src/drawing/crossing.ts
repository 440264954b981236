import { easedShare } from "../layout/camera.ts";
import type { Crossing, Departure, PictureManner } from "./pictureManner.ts";

/** How long everybody is on the way, in ms. */
export const crossingMs = 700;

/** 1 at an end of the way, and soon 0. */
const nearness = (share: number): number => Math.max(0, 1 - 12 * share);

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/**
 * Sends everybody from where they stood straight to where they stand in another layout, on the stage as it is seen: a camera
 * that looks elsewhere, or from another distance, makes no jump.
 */
export function beginCrossing(from: Departure, to: PictureManner): Crossing {
  const x = new Float32Array(to.x.length);
  const y = new Float32Array(to.y.length);
  let share = 0;
  return {
    to,
    at(nowMs, people, projection) {
      const elapsed = (nowMs - from.atMs) / crossingMs;
      if (elapsed >= 1 || elapsed < 0) return null;
      share = easedShare(elapsed);
      // Where they stood, in the units of where they will stand.
      const times = ((1 - share) * from.projection.scale) / projection.scale;
      const right = ((1 - share) * (from.projection.x - projection.x)) / projection.scale;
      const down = ((1 - share) * (from.projection.y - projection.y)) / projection.scale;
      const { x: fromX, y: fromY } = from.manner;
      for (let row = 0; row < people; row++) {
        x[row] = times * fromX[row] + right + share * to.x[row];
        y[row] = times * fromY[row] + down + share * to.y[row];
      }
      const [before, after] = [from.manner.links, to.links];
      return {
        ...to,
        x,
        y,
        backdrop: null,
        labels: null,
        links: {
          // It reckons with the places on a disc: of others it makes spikes.
          outward: before.outward * nearness(share) + after.outward * nearness(1 - share),
          downward: mix(before.downward, after.downward, share),
          fading: mix(before.fading, after.fading, share),
          strength: mix(before.strength, after.strength, share),
          crowd: (room) => mix(before.crowd(room), after.crowd(room), share),
        },
      };
    },
    roomScale: (goal) => from.roomScale * (goal / from.roomScale) ** share,
  };
}
