import type { Disc } from "./disc.ts";

/**
 * The camera of the growth disc. It stands on steps: each step out shows twice the members, so √2 times the
 * radius. The steps are counted from the end, where the finished disc just fills the stage; hence every step
 * begins with a disc of seven tenths of the stage's radius and ends with one that fills it.
 */

/** How many times the members of one step the next step out has room for. */
const roomOfAStep = 2;

/** A disc of fewer members is shown as if it had so many: a handful of people need not be as wide as the stage. */
const fewest = 10;

/** The radius that a full disc has on a stage of so many px, leaving a margin for the outermost points. */
export function stageRadius(width: number, height: number): number {
  const half = Math.min(width, height) / 2;
  return Math.max(1, half - Math.min(24, Math.max(8, 0.08 * half)));
}

/** How many steps in the camera stands while `members` of the run's `finalMembers` have joined; 0 at the end. */
export function cameraStep(members: number, finalMembers: number): number {
  const final = Math.max(finalMembers, fewest);
  let step = 0;
  const room = roomOfAStep;
  for (let filled = room * Math.max(members, fewest); filled <= final; filled *= room) step++;
  return step;
}

/** The radius of a disc of so many people; that of a handful is as large as if they were some more. */
export const fullRadius = (people: number): number => Math.sqrt(Math.max(people, fewest));

/** px a unit of length, at which a picture that reaches so far from the middle of the stage just fills it. */
export function fillingScale(width: number, height: number, halfWidth: number, halfHeight: number): number {
  return Math.min(stageRadius(width, width) / halfWidth, stageRadius(height, height) / halfHeight);
}

/** How many times larger everything is at a step in than at the end. */
export const magnification = (step: number): number => roomOfAStep ** (step / 2);

/**
 * The place of the disc that the camera looks at: its middle, but the middle of the people themselves in a run
 * of so few that they do not surround it.
 */
export function lookAt(disc: Disc, finalMembers: number): { readonly x: number; readonly y: number } {
  if (finalMembers === 0 || finalMembers >= fewest) return { x: 0, y: 0 };
  const middle = (column: Float32Array): number => {
    const places = column.subarray(0, finalMembers);
    return (Math.min(...places) + Math.max(...places)) / 2;
  };
  return { x: middle(disc.x), y: middle(disc.y) };
}

/** How long the camera takes from one step to the next. */
export const cameraStepMs = 160;

/** How much of a way is behind, eased in and out, after a share 0…1 of its time. */
export const easedShare = (share: number): number => share * share * (3 - 2 * share);

/** The scale on the way from one scale to another: even steps of the zoom, eased in and out; `elapsedMs` is clamped. */
export function scaleOnTheWay(from: number, to: number, elapsedMs: number): number {
  const share = Math.min(1, Math.max(0, elapsedMs / cameraStepMs));
  return from * (to / from) ** easedShare(share);
}
