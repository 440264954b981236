import { markDownline } from "../layout/lineage.ts";
import { membersAt } from "../layout/membersAt.ts";
import { createArrivals } from "./arrivals.ts";
import { createLayerFitter, showLayer } from "./graphLayers.ts";
import type { GraphCanvases, GraphLayers } from "./graphLayers.ts";
import type { GraphScene } from "./graphScene.ts";
import { pointRadius } from "./measures.ts";
import { createMemberPaint } from "./memberPaint.ts";
import type { MemberPaint } from "./memberPaint.ts";
import { paintAfresh, paintForward } from "./memberProgress.ts";
import type { Progress } from "./memberProgress.ts";
import { drawUpline } from "./overlay.ts";
import type { OverlayTarget } from "./overlay.ts";
import { isShown } from "./pictureManner.ts";
import { projectPlaces } from "./projection.ts";
import type { Projection } from "./projection.ts";
import { colourRun } from "./runInColour.ts";
import type { RunInColour } from "./runInColour.ts";
import { createStageCamera } from "./stageCamera.ts";

export type { GraphCanvases } from "./graphLayers.ts";
export type { GraphScene } from "./graphScene.ts";

/** The picture of the graph; it keeps what it has painted and paints only what a new scene adds, where it can. */
export interface GraphPicture {
  /** Shows a scene. `nowMs` is the frame's time. True: something is still moving and wants another frame. */
  draw(scene: GraphScene, nowMs: number): boolean;
  /** The row of the member, or the point of anybody else who is shown, at a place (CSS px) or near enough to be meant; or null. */
  personAt(scene: GraphScene, x: number, y: number): number | null;
  /** Where a member, or anybody else, stands (CSS px), in sight or zoomed out of it; null for who is not shown on the scene's day. */
  placeOf(scene: GraphScene, point: number): { x: number; y: number } | null;
}

/** The opacity that the links and points of all others keep while a person is kept. */
const dimmed = { links: 0.14, points: 0.24 };

/** How near to a point a pointer has to be, CSS px. */
const reachOfPointer = 10;

/** What stands on the canvases, apart from what is drawn anew each time. */
interface Painted {
  readonly layers: GraphLayers;
  readonly run: RunInColour;
  readonly scene: GraphScene;
  readonly scale: number;
  /** Whether the camera, or the person's own zoom, was on its way. */
  readonly moving: boolean;
  readonly progress: Progress;
  readonly paint: MemberPaint;
  /** The kept person, if it has joined, and how its downline is lit. */
  readonly kept: number | null;
  readonly lit: MemberPaint | null;
}

const membersOf = ({ columns, day }: GraphScene): number =>
  membersAt(columns.people.joinDays, columns.people.count, day);

const projectionOf = (scene: GraphScene, scale: number): Projection =>
  projectPlaces(scene.width, scene.height, scale, scene.view, scene.manner.eye);

const hasSameView = ({ view: a }: GraphScene, { view: b }: GraphScene): boolean =>
  a.k === b.k && a.x === b.x && a.y === b.y;

/** Whether two scenes show the members in the same places, sizes and colours, be it at another moment. */
const looksTheSame = (a: GraphScene, b: GraphScene): boolean =>
  a.manner === b.manner &&
  hasSameView(a, b) &&
  a.width === b.width &&
  a.height === b.height &&
  a.pixelRatio === b.pixelRatio;

/** Whether a later picture only adds to an earlier one. */
const continues = (before: Painted, now: Omit<Painted, "paint" | "lit">): boolean =>
  before.layers === now.layers &&
  before.run === now.run &&
  before.scale === now.scale &&
  // What was painted in haste is painted again at rest.
  (!before.moving || now.moving) &&
  before.progress.members <= now.progress.members &&
  before.progress.changes <= now.progress.changes &&
  looksTheSame(before.scene, now.scene);

/** Paints members and links, onto what is there where that is enough. */
function paintMembers(before: Painted | null, now: Omit<Painted, "paint" | "lit">): MemberPaint {
  const { layers, run, scene, scale, moving, progress } = now;
  const { links, points } = layers;
  const { changes } = scene.columns;
  if (before !== null && continues(before, now)) {
    const { paint } = before;
    const touched = paintForward(links.sheet, points.sheet, paint, changes, before.progress, progress);
    if (touched.links) showLayer(links);
    if (touched.points) showLayer(points);
    return paint;
  }
  const projection = projectionOf(scene, scale);
  const paint = createMemberPaint(scene, run, projection, scale, progress.members, moving);
  paintAfresh(links.sheet, points.sheet, paint, changes, progress, () =>
    scene.manner.backdrop?.paint(links.sheet, points.sheet, { ...scene, projection }, moving),
  );
  showLayer(links);
  showLayer(points);
  return paint;
}

/** Paints the downline of the kept person into the uppermost sheet, onto what is there where that is enough. */
function paintDownline(before: Painted | null, now: Omit<Painted, "paint" | "lit">): MemberPaint | null {
  const { layers, run, scene, scale, moving, progress, kept } = now;
  if (kept === null) return null;
  const { sheet } = layers.over;
  const { people, changes } = scene.columns;
  const lit = before?.kept === kept && before.run === run ? before.lit : null;
  if (before !== null && lit !== null && continues(before, now)) {
    paintForward(sheet, sheet, lit, changes, before.progress, progress);
    return lit;
  }
  const only = lit?.only ?? markDownline(people.sponsors, people.count, kept);
  const projection = projectionOf(scene, scale);
  const paint = createMemberPaint(scene, run, projection, scale, progress.members, moving, only);
  paintAfresh(sheet, sheet, paint, changes, progress);
  return paint;
}

/** Makes the picture on three canvases; their size in CSS is the caller's business, their pixels are set here. */
export function createGraphPicture(canvases: GraphCanvases): GraphPicture {
  const fitLayers = createLayerFitter(canvases);
  const camera = createStageCamera();
  const arrivals = createArrivals();
  let painted: Painted | null = null;
  let overIsEmpty = true;

  const dimOthers = (isKept: boolean, reducedMotion: boolean): void => {
    for (const layer of ["links", "points"] as const) {
      canvases[layer].style.transition = reducedMotion ? "none" : "opacity 150ms";
      canvases[layer].style.opacity = isKept ? String(dimmed[layer]) : "1";
    }
  };

  const drawOver = ({ layers, run, scene, scale, progress, kept }: Painted, nowMs: number): boolean => {
    const { context, sheet } = layers.over;
    const projection = projectionOf(scene, scale);
    const target: OverlayTarget = { context, scene, run, projection };
    const light = (point: number, emphasis: number): void => {
      if (point < progress.members) drawUpline(target, point, emphasis);
      else scene.manner.backdrop?.light(context, { ...scene, projection }, point);
    };
    const [lit, pointedAt] = [scene.kept, scene.hovered].map((point) =>
      point !== null && isShown(scene.manner, point, progress.members) ? point : null,
    );
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (kept !== null) showLayer(layers.over);
    else if (!overIsEmpty) context.clearRect(0, 0, sheet.width, sheet.height);
    context.setTransform(scene.pixelRatio, 0, 0, scene.pixelRatio, 0, 0);
    const isMoving = arrivals.draw(target, nowMs);
    if (lit !== null) light(lit, 1);
    if (pointedAt !== null && pointedAt !== lit) light(pointedAt, 0);
    overIsEmpty = lit === null && pointedAt === null && !isMoving;
    return isMoving;
  };

  return {
    draw(scene, nowMs) {
      const layers = fitLayers(scene);
      if (layers === null) return false;
      const before = painted;
      const { columns, theme } = scene;
      const isSameRun = before?.run.columns === columns;
      const run = isSameRun && before.run.theme === theme ? before.run : colourRun(columns, theme);
      const progress = { members: membersOf(scene), changes: run.activity.seek(scene.day) };
      const step = camera.follow(scene, progress.members, nowMs);
      const moving = step.moving || (before !== null && !hasSameView(before.scene, scene));
      const { scale } = step;
      const kept = scene.kept !== null && scene.kept < progress.members ? scene.kept : null;
      const now = { layers, run, scene, scale, moving, progress, kept };
      // Rings of others would draw the eye from a kept person.
      if (!isSameRun || scene.reducedMotion || kept !== null) arrivals.clear();
      else arrivals.add(before.progress.members, progress.members, nowMs);
      const isPainted = { paint: paintMembers(before, now), lit: paintDownline(before, now) };
      painted = { ...now, ...isPainted };
      dimOthers(kept !== null, scene.reducedMotion);
      return drawOver(painted, nowMs) || moving;
    },
    personAt(scene, x, y) {
      const members = membersOf(scene);
      const projection = projectionOf(scene, camera.scaleOf(scene, members));
      const within = (pointRadius(projection.scale) + reachOfPointer) / projection.scale;
      const placeX = (x - projection.x) / projection.scale;
      const placeY = (y - projection.y) / projection.scale;
      return scene.manner.nearest(members, placeX, placeY, within);
    },
    placeOf(scene, point) {
      const members = membersOf(scene);
      if (!isShown(scene.manner, point, members)) return null;
      const { scale, x, y } = projectionOf(scene, camera.scaleOf(scene, members));
      return { x: x + scale * scene.manner.x[point], y: y + scale * scene.manner.y[point] };
    },
  };
}
