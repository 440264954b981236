import { devicePx } from "./canvasFit.ts";
import type { GraphScene } from "./graphScene.ts";
import { lengthWithin } from "./lengthWithin.ts";
import { linkBudget, sampleLinks } from "./linkSample.ts";
import type { LinkSample } from "./linkSample.ts";
import { alphasAlong } from "./linkStroke.ts";
import type { LinkStroke } from "./linkStroke.ts";
import { crowdFrom, linkAlpha, pointRadius } from "./measures.ts";
import type { PictureManner } from "./pictureManner.ts";
import { packColour } from "./pixelSheet.ts";
import { createPointStamps } from "./pointStamps.ts";
import type { PointStamps } from "./pointStamps.ts";
import { finerProjection, projectPlaces } from "./projection.ts";
import type { Projection } from "./projection.ts";
import type { RunInColour } from "./runInColour.ts";
import type { CameraStand } from "./stageCamera.ts";
import type { Theme } from "./theme.ts";

/** What is painted, and how; rows are those of the run. */
export interface MemberPaint {
  readonly manner: PictureManner;
  readonly sponsors: Int32Array;
  /** 1 a member who has left. */
  readonly left: Uint8Array;
  /** The class of each row, and a packed colour a class. */
  readonly classOf: Uint8Array;
  readonly colours: Uint32Array;
  /** In device px. */
  readonly projection: Projection;
  readonly stamps: PointStamps;
  readonly sample: LinkSample;
  readonly stroke: LinkStroke;
  /** Only these rows, or all of them. */
  readonly only: ChosenRows | null;
  /** Points are painted of every so manieth row, and larger: there is no time for all of them. */
  readonly every: number;
}

/** The rows whose entry in a column `of` is a value. */
export interface ChosenRows {
  readonly of: Uint8Array;
  readonly is: number;
}

/** A downline that is lit has larger points and stronger links than the crowd; a small one has to be found at all. */
const lit = { points: 1.35, links: 1.5, fewLinks: 5, few: 300 };

const countOf = ({ of, is }: ChosenRows, count: number): number => {
  let all = 0;
  for (let row = 0; row < count; row++) if (of[row] === is) all++;
  return all;
};

/** How much stronger than all links those of a lit downline are: the more, the fewer they are. */
const emphasisOf = (only: ChosenRows, count: number): number =>
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
  only: ChosenRows | null,
): LinkSample => {
  const { sponsors } = scene.columns.people;
  const { x, y } = scene.manner;
  const isChosen = (row: number): boolean => only === null || only.of[row] === only.is;
  const isZoomed = scene.view.k !== 1;
  if (!isZoomed && only === null) return sampleLinks(scene.manner, count, budget);
  return sampleLinks(scene.manner, count, budget, (row) => {
    const sponsor = sponsors[row];
    if (sponsor < 0 || !isChosen(row)) return 0;
    if (!isZoomed) return 1;
    const { scale, x: right, y: down } = projection;
    const [x0, y0] = [right + scale * x[sponsor], down + scale * y[sponsor]];
    return lengthWithin(x0, y0, right + scale * x[row], down + scale * y[row], scene.width, scene.height);
  });
};

/** Leaves a downline, or everybody, only those of the chosen class; by state, where it changes, the colours do that. */
function restrict(
  { colouring }: RunInColour,
  chosen: number | null,
  only: ChosenRows | null,
): ChosenRows | null {
  if (chosen === null || colouring.by === "state") return only;
  const { classOf } = colouring;
  if (only === null) return { of: classOf, is: chosen };
  return { of: only.of.map((value, row) => Number(value === only.is && classOf[row] === chosen)), is: 1 };
}

/** Who has left is not seen, or is all that is to be seen, where a state is chosen. */
function themeOfState(theme: Theme, chosen: number | null): Theme {
  if (chosen === 0) return { ...theme, leftRing: theme.ground, leftPoint: theme.ground };
  return chosen === 1 ? { ...theme, leftPoint: theme.leftRing } : theme;
}

/** The links of those of one state come and go with it: they are not drawn. */
const noLinks: LinkSample = { largeFrom: Infinity, share: 0 };

/**
 * Chooses how a scene's members are painted where its camera stands, `members` of them now; fewer links while the camera is
 * `moving`. Nothing in it changes while the scene only plays on within a step of the camera. `downline` restricts
 * them to members who are lit: their links are drawn in full strength.
 */
export function createMemberPaint(
  scene: GraphScene,
  run: RunInColour,
  stand: CameraStand,
  members: number,
  moving: boolean,
  downline: ChosenRows | null = null,
): MemberPaint {
  const { people } = scene.columns;
  const { pixelRatio, theme, manner, view, chosenClass } = scene;
  const only = restrict(run, chosenClass, downline);
  const chosenState = run.colouring.by === "state" ? chosenClass : null;
  const projection = projectPlaces(scene.width, scene.height, stand.scale, view, manner.eye);
  const roomScale = view.k * stand.roomScale;
  // So many members fill the stage as it stands; the sample is the same from the first of them to the last.
  const filling = Math.min(people.count, Math.max(members, Math.ceil(stand.room)));
  const emphasis = only === null ? 1 : emphasisOf(only, filling);
  // A lit downline that is strong enough to be seen singly is stroked.
  const areHairs = roomScale < hairBelow && emphasis <= lit.links;
  const budget = linkBudget[moving ? "moving" : areHairs ? "hairs" : "strokes"];
  const sample = chosenState === null ? sampleFor(scene, projection, filling, budget, only) : noLinks;
  const every = moving ? Math.ceil(members / crowdFrom) : 1;
  const strength = emphasis * theme.linkStrength * manner.links.strength;
  const layers = manner.links.crowd(stand.room) / roomScale;
  const alpha = linkAlpha(strength, layers, sample.share);
  return {
    manner,
    sponsors: people.sponsors,
    left: run.activity.left,
    classOf: run.colouring.classOf,
    // Who is of the other state is there, in the colour of the ground: what overlaps looks the same whoever came first.
    colours: chosenState === 1 ? run.packedColours.map(() => packColour(theme.ground)) : run.packedColours,
    projection: finerProjection(projection, pixelRatio),
    stamps: createPointStamps(
      pointRadius(roomScale) * (downline === null ? 1 : lit.points) * Math.sqrt(every),
      pixelRatio,
      themeOfState(theme, chosenState),
      devicePx(scene.width, pixelRatio),
    ),
    sample,
    stroke: {
      thickness: areHairs ? 0 : Math.max(1, 0.9 * pixelRatio),
      alphas: alphasAlong(alpha, manner.links.fading),
    },
    only,
    every,
  };
}
