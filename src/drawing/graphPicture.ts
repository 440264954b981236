import { membersAt } from "../layout/membersAt.ts";
import { createArrivals } from "./arrivals.ts";
import { closestZoom } from "./closestZoom.ts";
import { drawOver } from "./drawOver.ts";
import { createLayerFitter } from "./graphLayers.ts";
import type { GraphCanvases, GraphLayers } from "./graphLayers.ts";
import type { GraphScene } from "./graphScene.ts";
import { createLitPicture } from "./litPicture.ts";
import { pointRadius } from "./measures.ts";
import { createMembersPicture } from "./membersPicture.ts";
import type { Progress } from "./progress.ts";
import { projectionOf } from "./painting.ts";
import type { Shot } from "./painting.ts";
import { isShown } from "./pictureManner.ts";
import type { Crossing } from "./pictureManner.ts";
import { projectPlaces } from "./projection.ts";
import { colourRun } from "./runInColour.ts";
import { seenAlone } from "./seenAlone.ts";
import { createStageCamera } from "./stageCamera.ts";

export type { GraphCanvases } from "./graphLayers.ts";
export type { GraphScene } from "./graphScene.ts";

/** The picture of the graph; it keeps what it has painted and paints only what a new scene adds, where it can. */
export interface GraphPicture {
  /** Shows a scene. `nowMs` is the frame's time. True: something is still moving, or not sharp yet, and wants another frame. */
  draw(scene: GraphScene, nowMs: number): boolean;
  /** The row of the member, or the point of anybody else who is shown, at a place (CSS px) or within `reach` px of it; or null. Where one class alone is shown, nobody of another. */
  personAt(scene: GraphScene, x: number, y: number, reach?: number): number | null;
  /** Where a member, or anybody else, stands (CSS px), in sight or zoomed out of it; null for who is not shown on the scene's day. */
  placeOf(scene: GraphScene, point: number): { x: number; y: number } | null;
  /** How far the person can zoom in beyond the camera. */
  closest(scene: GraphScene): number;
  /** The canvases have lost what was on them: the next scene is painted from nothing. */
  forget(): void;
}

/** The opacity that the links and points of all others keep while a person is kept. */
export const dimmed = { links: 0.14, points: 0.24 };

/** How near to a point a pointer has to be, CSS px. */
const reachOfPointer = 10;

/** The last shot, of the layout that was asked for, and as it was shown. */
interface Shown {
  readonly shot: Shot;
  readonly asked: GraphScene;
  readonly progress: Progress;
}

const membersOf = ({ columns, day }: GraphScene): number =>
  membersAt(columns.people.joinDays, columns.people.count, day);

const hasSameView = ({ view: a }: GraphScene, { view: b }: GraphScene): boolean =>
  a.k === b.k && a.x === b.x && a.y === b.y;

/** Everybody may be seen on the way from one layout of a run to another. */
const mayCross = (before: Shown | null, scene: GraphScene): before is Shown =>
  before !== null &&
  before.asked.manner !== scene.manner &&
  before.asked.columns === scene.columns &&
  before.asked.width === scene.width &&
  before.asked.height === scene.height &&
  !scene.reducedMotion;

/** Makes the picture on four canvases; their size in CSS is the caller's business, their pixels are set here. `clock`: milliseconds. */
export function createGraphPicture(
  canvases: GraphCanvases,
  clock: () => number = () => performance.now(),
): GraphPicture {
  const fitLayers = createLayerFitter(canvases);
  const camera = createStageCamera();
  const arrivals = createArrivals();
  const members = createMembersPicture(clock);
  const lit = createLitPicture();
  let shown: Shown | null = null;
  let crossing: Crossing | null = null;
  let overIsEmpty = true;

  const dimOthers = (isKept: boolean, reducedMotion: boolean): void => {
    for (const layer of ["links", "points"] as const) {
      canvases[layer].style.transition = reducedMotion ? "none" : "opacity 150ms";
      canvases[layer].style.opacity = isKept ? String(dimmed[layer]) : "1";
    }
  };

  /** A shot of people on the way between two layouts, or the shot itself. */
  const shootOnTheWay = (shot: Shot, nowMs: number): Shot => {
    const { scene, stand } = shot;
    if (mayCross(shown, scene)) {
      const { shot: last } = shown;
      const roomScale = last.stand.roomScale * last.scene.view.k;
      const from = { manner: last.scene.manner, projection: projectionOf(last), roomScale, atMs: nowMs };
      const cross = scene.manner.cross ?? last.scene.manner.cross;
      crossing = cross?.(from, scene.manner) ?? null;
    }
    if (crossing?.to !== scene.manner || scene.reducedMotion) crossing = null;
    const manner = crossing?.at(nowMs, scene.columns.people.count, projectionOf(shot)) ?? null;
    if (crossing === null || manner === null) {
      crossing = null;
      return shot;
    }
    const roomScale = crossing.roomScale(stand.roomScale * scene.view.k) / scene.view.k;
    return { ...shot, scene: { ...scene, manner }, stand: { ...stand, roomScale }, isHasty: true };
  };

  const drawAnew = (
    context: CanvasRenderingContext2D,
    shot: Shot,
    joined: number,
    nowMs: number,
  ): boolean => {
    const { width, height } = canvases.over;
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (!overIsEmpty) context.clearRect(0, 0, width, height);
    const drawn = drawOver(context, shot, joined, arrivals, nowMs);
    overIsEmpty = drawn.isEmpty;
    return drawn.isMoving;
  };

  const showArrivals = (scene: GraphScene, joined: number, kept: number | null, nowMs: number): void => {
    // Rings of others would draw the eye from a kept person.
    const isSameRun = shown?.asked.columns === scene.columns;
    if (!isSameRun || scene.reducedMotion || kept !== null) arrivals.clear();
    else arrivals.add(shown?.progress.members ?? 0, joined, nowMs);
  };

  return {
    draw(scene, nowMs) {
      const layers: GraphLayers | null = fitLayers(scene);
      if (layers === null) return false;
      const { columns, colouring, day } = scene;
      const before = shown?.shot.run ?? null;
      const isSameRun = before?.columns === columns && before.colouring === colouring;
      const run = isSameRun ? before : colourRun(columns, colouring, before);
      const progress = { members: membersOf(scene), ...run.seek(day) };
      const { goal, moving, ...stand } = camera.follow(scene, progress.members, nowMs);
      const isZooming = shown !== null && !hasSameView(shown.asked, scene);
      const atRest: Shot = { scene, run, stand: goal, isHasty: false };
      const shot = shootOnTheWay({ ...atRest, stand, isHasty: moving || isZooming }, nowMs);
      const kept = scene.kept !== null && scene.kept < progress.members ? scene.kept : null;
      const isUnfinished = members.show(layers, shot, crossing === null ? atRest : shot, progress, isZooming);
      if (members.painting !== null) {
        lit.show(layers, members.painting, kept);
        layers.place(projectionOf(members.painting.shot), projectionOf(shot));
      }
      dimOthers(kept !== null, scene.reducedMotion);
      showArrivals(scene, progress.members, kept, nowMs);
      const goesOn = drawAnew(layers.over, shot, progress.members, nowMs);
      shown = { shot, asked: scene, progress };
      return goesOn || isUnfinished || shot.isHasty;
    },
    personAt(scene, x, y, reach = reachOfPointer) {
      const joined = membersOf(scene);
      const stand = camera.standOf(scene, joined);
      const { scale, ...origin } = projectPlaces(
        scene.width,
        scene.height,
        stand.scale,
        scene.view,
        scene.manner.eye,
      );
      const within = (pointRadius(scene.view.k * stand.roomScale) + reach) / scale;
      const seen = seenAlone(scene, joined, shown?.shot.run ?? null);
      return scene.manner.nearest(joined, (x - origin.x) / scale, (y - origin.y) / scale, within, seen);
    },
    closest: (scene) => closestZoom(camera.standOf(scene, membersOf(scene)).roomScale),
    placeOf(scene, point) {
      const joined = membersOf(scene);
      if (!isShown(scene.manner, point, joined)) return null;
      const { width, height, view, manner } = scene;
      const stand = camera.standOf(scene, joined);
      const { scale, x, y } = projectPlaces(width, height, stand.scale, view, manner.eye);
      return { x: x + scale * manner.x[point], y: y + scale * manner.y[point] };
    },
    forget() {
      members.forget();
      overIsEmpty = false;
    },
  };
}
