import { stageRadius } from "../layout/camera.ts";
import { devicePx } from "./canvasFit.ts";
import type { GraphScene } from "./graphScene.ts";
import { linkBudget, sampleLinks } from "./linkSample.ts";
import type { LinkSample } from "./linkSample.ts";
import { alphasAlong } from "./linkStroke.ts";
import type { LinkStroke } from "./linkStroke.ts";
import { linkAlpha, pointRadius } from "./measures.ts";
import type { PictureManner } from "./pictureManner.ts";
import { createPointStamps } from "./pointStamps.ts";
import type { PointStamps } from "./pointStamps.ts";
import { finerProjection } from "./projection.ts";
import type { Projection } from "./projection.ts";
import type { RunInColour } from "./runInColour.ts";

/** What is painted, and how; rows are those of the run. */
export interface MemberPaint {
  readonly manner: PictureManner;
  readonly sponsors: Int32Array;
  readonly generations: Int32Array;
  /** 1 a member who has left. */
  readonly left: Uint8Array;
  /** A packed colour a generation. */
  readonly colours: Uint32Array;
  /** In device px. */
  readonly projection: Projection;
  readonly stamps: PointStamps;
  readonly sample: LinkSample;
  readonly stroke: LinkStroke;
  /** Only rows that have a 1 here, or all of them. */
  readonly only: Uint8Array | null;
}

/** A downline that is lit has larger points and stronger links than the crowd; a small one has to be found at all. */
const lit = { points: 1.35, links: 1.5, fewLinks: 5, few: 300 };

const countOf = (only: Uint8Array, count: number): number => {
  let all = 0;
  for (let row = 0; row < count; row++) all += only[row];
  return all;
};

/** How much stronger than all links those of a lit downline are: the more, the fewer they are. */
const emphasisOf = (only: Uint8Array, count: number): number =>
  Math.max(
    lit.links,
    Math.min(lit.fewLinks, lit.fewLinks * Math.sqrt(lit.few / Math.max(1, countOf(only, count)))),
  );

/** Where a unit of the disc has fewer CSS px than this, the links are hairs between crowded points. */
const hairBelow = 2;

const sampleFor = (
  scene: GraphScene,
  projection: Projection,
  count: number,
  budget: number,
  only: Uint8Array | null,
): LinkSample => {
  const { sponsors } = scene.columns.people;
  const { x, y } = scene.manner;
  const isChosen = (row: number): boolean => only === null || only[row] === 1;
  if (scene.view.k === 1) return sampleLinks(scene.manner, count, budget, only && isChosen);
  const misses = (a: number, b: number, size: number): boolean => Math.max(a, b) < 0 || Math.min(a, b) > size;
  return sampleLinks(scene.manner, count, budget, (row) => {
    const sponsor = sponsors[row];
    if (sponsor < 0 || !isChosen(row)) return false;
    const { scale } = projection;
    return (
      !misses(projection.x + scale * x[row], projection.x + scale * x[sponsor], scene.width) &&
      !misses(projection.y + scale * y[row], projection.y + scale * y[sponsor], scene.height)
    );
  });
};

/**
 * Chooses how a scene's members are painted while its camera stands at `cameraScale`, `members` of them now;
 * fewer links while the camera is `moving`. Nothing in it changes while the scene only plays on within a step of the camera. `only` restricts the
 * members, who then are lit: their links are drawn in full strength.
 */
export function createMemberPaint(
  scene: GraphScene,
  run: RunInColour,
  projection: Projection,
  cameraScale: number,
  members: number,
  moving: boolean,
  only: Uint8Array | null = null,
): MemberPaint {
  const { people } = scene.columns;
  const { pixelRatio, theme, manner } = scene;
  const radius = stageRadius(scene.width, scene.height);
  // So many members fill the stage at this scale; the sample is the same from the first of them to the last.
  const filling = Math.min(people.count, Math.max(members, Math.ceil((radius / cameraScale) ** 2)));
  const emphasis = only === null ? 1 : emphasisOf(only, filling);
  // A lit downline that is strong enough to be seen singly is stroked.
  const areHairs = projection.scale < hairBelow && emphasis <= lit.links;
  const budget = linkBudget[moving ? "moving" : areHairs ? "hairs" : "strokes"];
  const sample = sampleFor(scene, projection, filling, budget, only);
  const strength = emphasis * theme.linkStrength * manner.links.strength;
  const layers = manner.links.crowd((radius / cameraScale) ** 2) / projection.scale;
  const alpha = linkAlpha(strength, layers, sample.share);
  return {
    manner,
    sponsors: people.sponsors,
    generations: people.generations,
    left: run.activity.left,
    colours: run.packedColours,
    projection: finerProjection(projection, pixelRatio),
    stamps: createPointStamps(
      pointRadius(projection.scale) * (only === null ? 1 : lit.points),
      pixelRatio,
      theme,
      devicePx(scene.width, pixelRatio),
    ),
    sample,
    stroke: {
      thickness: areHairs ? 0 : Math.max(1, 0.9 * pixelRatio),
      alphas: alphasAlong(alpha, manner.links.fading),
    },
    only,
  };
}
