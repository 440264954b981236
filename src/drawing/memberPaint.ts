import { devicePx } from "./canvasFit.ts";
import type { Colouring } from "./colouring.ts";
import type { GraphScene } from "./graphScene.ts";
import { lengthWithin } from "./lengthWithin.ts";
import { linkBudget, sampleLinks } from "./linkSample.ts";
import type { LinkSample } from "./linkSample.ts";
import { alphasAlong } from "./linkStroke.ts";
import type { LinkStroke } from "./linkStroke.ts";
import { crowdFrom, linkAlpha, pointRadius } from "./measures.ts";
import { memberPoints } from "./memberPoints.ts";
import { packColour } from "./pixelSheet.ts";
import type { ChosenRows, PointLooks, PointPaint, PointPainter } from "./pointPainter.ts";
import { createPointStamps } from "./pointStamps.ts";
import { finerProjection, projectPlaces } from "./projection.ts";
import type { Projection } from "./projection.ts";
import type { RunInColour } from "./runInColour.ts";
import type { CameraStand } from "./stageCamera.ts";
import type { Theme } from "./theme.ts";

/** What is painted, and how; rows are those of the run. */
export interface MemberPaint extends PointPaint {
  readonly painter: PointPainter;
  /** Rows that leave or come back, and rows that become of another class, both in the order of time. */
  readonly changes: { readonly rows: Int32Array };
  readonly turns: { readonly rows: Int32Array };
  readonly sponsors: Int32Array;
  readonly sample: LinkSample;
  readonly stroke: LinkStroke;
  /** A packed colour a class. */
  readonly linkColours: Uint32Array;
}

/** A downline that is lit has larger points and stronger links than the crowd; a small one has to be found at all. */
export const lit = { points: 1.35, links: 1.5, fewLinks: 5, few: 300 };

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

/** Leaves a downline, or everybody, only those of the chosen class; where that changes in time, the colours do that. */
function restrict(
  { colouring }: RunInColour,
  chosen: number | null,
  only: ChosenRows | null,
): ChosenRows | null {
  if (chosen === null || colouring.changes !== undefined) return only;
  const { classOf } = colouring;
  if (only === null) return { of: classOf, is: chosen };
  return { of: only.of.map((value, row) => Number(value === only.is && classOf[row] === chosen)), is: 1 };
}

/** Everybody in the colour of their class. */
function looksOf({ classes }: Colouring, theme: Theme): PointLooks {
  const colours = classes.map(({ colour }) => colour);
  return { colours, links: colours, left: [theme] };
}

/** The links of a class that changes in time come and go with it: they are not drawn. */
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
  const { people, changes } = scene.columns;
  const { pixelRatio, theme, manner, view, chosenClass } = scene;
  const only = restrict(run, chosenClass, downline);
  const { colouring } = run;
  const isInTime = chosenClass !== null && colouring.changes !== undefined;
  const looks = colouring.looksOf?.(chosenClass) ?? looksOf(colouring, theme);
  const colours = Uint32Array.from(looks.colours, packColour);
  const projection = projectPlaces(scene.width, scene.height, stand.scale, view, manner.eye);
  const roomScale = view.k * stand.roomScale;
  // So many members fill the stage as it stands; the sample is the same from the first of them to the last.
  const filling = Math.min(people.count, Math.max(members, Math.ceil(stand.room)));
  const emphasis = only === null ? 1 : emphasisOf(only, filling);
  // A lit downline that is strong enough to be seen singly is stroked.
  const areHairs = roomScale < hairBelow && emphasis <= lit.links;
  const budget = linkBudget[moving ? "moving" : areHairs ? "hairs" : "strokes"];
  const sample = isInTime ? noLinks : sampleFor(scene, projection, filling, budget, only);
  const every = moving ? Math.ceil(members / crowdFrom) : 1;
  const strength = emphasis * theme.linkStrength * manner.links.strength;
  const layers = manner.links.crowd(stand.room) / roomScale;
  const alpha = linkAlpha(strength, layers, sample.share);
  return {
    manner,
    sponsors: people.sponsors,
    left: run.activity.left,
    classOf: run.classOf,
    colours,
    painter: colouring.recolouring?.painter ?? memberPoints,
    changes,
    turns: colouring.changes ?? changes,
    linkColours: Uint32Array.from(looks.links, packColour),
    projection: finerProjection(projection, pixelRatio),
    stamps: createPointStamps(
      pointRadius(roomScale) * (downline === null ? 1 : lit.points) * Math.sqrt(every),
      pixelRatio,
      looks.left,
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
