import type { GraphScene } from "./graphScene.ts";
import type { MemberSheets } from "./graphLayers.ts";
import { createMemberPaint } from "./memberPaint.ts";
import type { MemberPaint } from "./memberPaint.ts";
import { paintForward } from "./paintForward.ts";
import type { Touched } from "./paintForward.ts";
import { clearSheet } from "./pixelSheet.ts";
import { paintedNobody } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { projectPlaces } from "./projection.ts";
import type { Projection } from "./projection.ts";
import type { RunInColour } from "./runInColour.ts";
import type { CameraStand } from "./stageCamera.ts";

/** A scene as the camera sees it. */
export interface Shot {
  readonly scene: GraphScene;
  readonly run: RunInColour;
  readonly stand: CameraStand;
  /** Another one follows in the next frame: there is less time, and fewer links are enough. */
  readonly isHasty: boolean;
}

/** The members of a shot on two sheets, as far as they have been painted. */
export interface Painting {
  readonly shot: Shot;
  readonly sheets: MemberSheets;
  readonly paint: MemberPaint;
  progress: Progress;
}

/** Where a shot has its places, in CSS px. */
export const projectionOf = ({ scene, stand }: Shot): Projection =>
  projectPlaces(scene.width, scene.height, stand.scale, scene.view, scene.manner.eye);

/** Whether two shots show the same people in the same colours on the same stage, be it from elsewhere or at another moment. */
export const showTheSame = (a: Shot, b: Shot): boolean =>
  a.run === b.run &&
  a.scene.manner === b.scene.manner &&
  a.scene.chosenClass === b.scene.chosenClass &&
  a.scene.width === b.scene.width &&
  a.scene.height === b.scene.height &&
  a.scene.pixelRatio === b.scene.pixelRatio;

/** Whether they also show them in the same places and sizes. */
export const lookTheSame = (a: Shot, b: Shot): boolean =>
  showTheSame(a, b) &&
  a.scene.view.k === b.scene.view.k &&
  a.scene.view.x === b.scene.view.x &&
  a.scene.view.y === b.scene.view.y &&
  a.stand.scale === b.stand.scale &&
  a.stand.roomScale === b.stand.roomScale &&
  // What was painted in haste is painted again at rest.
  (!a.isHasty || b.isHasty);

/** A painting of a shot, with nobody on it yet. */
export function beginPainting(shot: Shot, sheets: MemberSheets, members: number): Painting {
  const { scene, run, stand, isHasty } = shot;
  const paint = createMemberPaint(scene, run, stand, members, isHasty);
  clearSheet(sheets.links, false);
  clearSheet(sheets.points, run.colouring.recolouring !== undefined);
  const look = { theme: scene.theme, pixelRatio: scene.pixelRatio, projection: projectionOf(shot) };
  scene.manner.backdrop?.paint(sheets.links, sheets.points, look, isHasty);
  return { shot, sheets, paint, progress: paintedNobody };
}

/** Paints what lies between a painting's moment and a later one. */
export function advancePainting(painting: Painting, to: Progress): Touched {
  const { sheets, paint, progress } = painting;
  painting.progress = to;
  return paintForward(sheets.links, sheets.points, paint, progress, to);
}

/** So many members are painted between two looks at the clock. */
const membersAtOnce = 8_192;

/** The same for as long as there is time; returns whether the moment is reached. */
export function advanceInTime(painting: Painting, to: Progress, isTimeOver: () => boolean): boolean {
  do {
    const members = Math.min(to.members, painting.progress.members + membersAtOnce);
    advancePainting(painting, { ...to, members });
  } while (painting.progress.members < to.members && !isTimeOver());
  return painting.progress.members === to.members;
}
