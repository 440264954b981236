import { membersAt } from "../layout/membersAt.ts";
import type { GraphLayers, MemberSheets } from "./graphLayers.ts";
import { createKeptPictures } from "./keptPictures.ts";
import { crowdFrom } from "./measures.ts";
import { advanceInTime, advancePainting, beginPainting, lookTheSame, showTheSame } from "./painting.ts";
import type { Painting, Shot } from "./painting.ts";
import { isJump, isUpTo } from "./progress.ts";
import type { Progress } from "./progress.ts";

/** The members of a graph with their links, on the canvases. */
export interface MembersPicture {
  /**
   * Brings the canvases up to a shot at a moment, as far as there is time. `goal` is the shot that the camera is on its way to,
   * the same when it rests; `isZooming`: the person's own zoom has moved since the last one. Afterwards `painting` is what
   * stands on the canvases. True: it is not what it should be yet, and wants another frame.
   */
  show(layers: GraphLayers, shot: Shot, goal: Shot, progress: Progress, isZooming: boolean): boolean;
  readonly painting: Painting | null;
  /** What stood on the canvases is lost. */
  forget(): void;
}

/** How long a frame may go on painting what is not finished, in ms: less while the run plays, which has work of its own. */
const sliceMs = { atRest: 10, playing: 5 } as const;

/** Where the playhead goes back and back again, pictures of these shares of the members are kept on the way to the new one. */
const keptOnTheWay = [0.8, 0.92] as const;

/** A picture that has shown nothing yet. `clock`: milliseconds. */
export function createMembersPicture(clock: () => number): MembersPicture {
  const kept = createKeptPictures();
  let onLayers: GraphLayers | null = null;
  let standing: Painting | null = null;
  /** What is painted beside the standing picture, to take its place. */
  let coming: Painting | null = null;
  let spare: MemberSheets | null = null;
  /** The picture before was of a later moment. */
  let wentBack = false;

  const createSheets = (layers: GraphLayers): MemberSheets => ({
    links: layers.createSheet(),
    points: layers.createSheet(),
  });

  /** Paints a moment from nothing, or from a kept picture. */
  const paintAfresh = (layers: GraphLayers, shot: Shot, progress: Progress): Painting => {
    const { scene, run } = shot;
    const painting = beginPainting(shot, standing?.sheets ?? createSheets(layers), progress.members);
    if (progress.members <= crowdFrom) {
      advancePainting(painting, progress);
      return painting;
    }
    const restored = kept.restore(shot, progress, painting.sheets);
    if (restored !== null) painting.progress = restored;
    const goesBack = standing?.shot.run === run && !isUpTo(standing.progress, progress);
    // Once is a jump; twice is somebody who drags the playhead, and will go on.
    const goesOnBack = goesBack && wentBack;
    wentBack = goesBack;
    if (goesOnBack && restored === null && !shot.isHasty) {
      const { joinDays, count } = scene.columns.people;
      for (const share of keptOnTheWay) {
        const day = joinDays[Math.floor(share * progress.members)];
        const members = membersAt(joinDays, count, day);
        advancePainting(painting, { members, ...run.seek(day) });
        kept.keep(painting);
      }
      run.seek(scene.day);
    }
    advancePainting(painting, progress);
    return painting;
  };

  const dropComing = (): void => {
    spare = coming?.sheets ?? spare;
    coming = null;
  };

  const showAll = (layers: GraphLayers, { sheets }: Painting): void => {
    layers.show("links", sheets.links);
    layers.show("points", sheets.points);
  };

  const goForward = (layers: GraphLayers, painting: Painting, progress: Progress): void => {
    const touched = advancePainting(painting, progress);
    if (touched.links) layers.show("links", painting.sheets.links);
    if (touched.points) layers.show("points", painting.sheets.points);
  };

  /** Goes on with the picture that is to take the standing one's place; true if it has. */
  const goOn = (
    layers: GraphLayers,
    goal: Shot,
    progress: Progress,
    isZooming: boolean,
    forMs: number,
  ): boolean => {
    const { shot = null } = coming ?? {};
    // While it is being zoomed, a picture that is sharp for where it was a moment ago is better than none.
    const isGood = shot !== null && (isZooming ? showTheSame(shot, goal) : lookTheSame(shot, goal));
    if (coming === null || !isGood || !isUpTo(coming.progress, progress))
      coming = beginPainting(goal, coming?.sheets ?? spare ?? createSheets(layers), progress.members);
    const beginMs = clock();
    if (!advanceInTime(coming, progress, () => clock() - beginMs >= forMs)) return false;
    spare = standing?.sheets ?? null;
    standing = coming;
    coming = null;
    showAll(layers, standing);
    return true;
  };

  return {
    show(layers, shot, goal, progress, isZooming) {
      if (layers !== onLayers) standing = coming = spare = null;
      onLayers = layers;
      kept.forgetOthers(shot);
      const isCrowd = progress.members > crowdFrom;
      if (!isCrowd) spare = null;
      const follows = standing !== null && isUpTo(standing.progress, progress);
      const playsOn = follows && !isJump(standing?.progress.members ?? 0, progress.members);
      if (standing !== null && follows && lookTheSame(standing.shot, shot)) {
        goForward(layers, standing, progress);
        dropComing();
      } else if (standing !== null && isCrowd && playsOn && showTheSame(standing.shot, shot)) {
        const forMs = sliceMs[standing.progress.members < progress.members ? "playing" : "atRest"];
        goForward(layers, standing, progress);
        if (!lookTheSame(standing.shot, goal) && !goOn(layers, goal, progress, isZooming, forMs)) return true;
      } else {
        dropComing();
        standing = paintAfresh(layers, shot, progress);
        showAll(layers, standing);
      }
      if (isCrowd && coming === null && !standing.shot.isHasty) kept.keep(standing);
      return isCrowd && !lookTheSame(standing.shot, goal);
    },
    get painting() {
      return standing;
    },
    forget() {
      standing = coming = null;
    },
  };
}
