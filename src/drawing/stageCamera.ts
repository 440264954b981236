import {
  cameraStep,
  cameraStepMs,
  fillingScale,
  fullRadius,
  magnification,
  scaleOnTheWay,
} from "../layout/camera.ts";
import { crowdFrom } from "./measures.ts";
import { isJump } from "./progress.ts";
import type { GraphScene } from "./graphScene.ts";

/** How a camera stands. */
export interface CameraStand {
  /** px a unit of the manner's length. */
  readonly scale: number;
  /** px a unit in which somebody who is shown has an area of π: what the size of points goes by. */
  readonly roomScale: number;
  /** So many people fill the picture. */
  readonly room: number;
}

/** The camera of one picture: on its steps, or on the way between two of them. */
export interface StageCamera {
  /** How it stands for a scene in which `members` have joined; on the way as long as `moving`, and then to `goal`. */
  follow(
    scene: GraphScene,
    members: number,
    nowMs: number,
  ): CameraStand & { readonly moving: boolean; readonly goal: CameraStand };
  /** How it stood last if that was for the same stage, else how it will stand for a scene. */
  standOf(scene: GraphScene, members: number): CameraStand;
}

/** A change of scale beyond this factor is a jump of the playhead, not a step of the camera. */
const farthest = 4.5;

const standAt = ({ width, height, manner }: GraphScene, scale: number, roomScale: number): CameraStand => {
  const filling = fillingScale(width, height, manner.halfWidth, manner.halfHeight);
  return { scale, roomScale, room: (fullRadius(manner.x.length) * (filling / roomScale)) ** 2 };
};

const goalOf = (scene: GraphScene, members: number): CameraStand => {
  const { manner, trueScale, width, height, beside } = scene;
  const { x, thickens, halfWidth, halfHeight } = manner;
  const final = Math.max(x.length, beside?.final ?? 0);
  const wider = fullRadius(final) / fullRadius(x.length);
  const filling = fillingScale(width, height, wider * halfWidth, wider * halfHeight);
  const reach = Math.max(
    manner.reachOf(members),
    beside === undefined ? 0 : manner.reachOf(Math.min(beside.now, beside.final), beside.final),
  );
  const step = trueScale && !thickens ? 0 : cameraStep(reach, final);
  const roomScale = filling * magnification(step);
  return standAt(scene, thickens ? filling : roomScale, roomScale);
};

const isSameStage = (a: GraphScene, b: GraphScene): boolean =>
  a.columns === b.columns &&
  a.manner === b.manner &&
  a.width === b.width &&
  a.height === b.height &&
  a.beside?.final === b.beside?.final &&
  a.trueScale === b.trueScale;

/** A camera that has not looked at anything yet. */
export function createStageCamera(): StageCamera {
  let last: GraphScene | null = null;
  let joined = 0;
  let stand: CameraStand = { scale: 1, roomScale: 1, room: 1 };
  let from = stand;
  let goal = stand;
  let sinceMs = 0;
  return {
    follow(scene, members, nowMs) {
      const target = goalOf(scene, members);
      const mayMove = last !== null && isSameStage(last, scene) && !scene.reducedMotion;
      const isFar = Math.abs(Math.log(target.scale / stand.scale)) > Math.log(farthest);
      if (!mayMove || isFar || (members > crowdFrom && isJump(joined, members))) {
        from = goal = target;
      } else if (target.scale !== goal.scale) {
        from = stand;
        sinceMs = nowMs;
      }
      goal = target;
      last = scene;
      joined = members;
      // Where the camera itself stays, the points alone have another size, at once.
      const hasArrived = nowMs < sinceMs || nowMs - sinceMs >= cameraStepMs || from.scale === goal.scale;
      if (hasArrived) from = goal;
      const onTheWay = (a: number, b: number): number => (a === b ? b : scaleOnTheWay(a, b, nowMs - sinceMs));
      const { scale, roomScale } = from;
      stand = standAt(scene, onTheWay(scale, goal.scale), onTheWay(roomScale, goal.roomScale));
      return { ...stand, goal, moving: from.scale !== goal.scale };
    },
    standOf: (scene, members) => (last !== null && isSameStage(last, scene) ? stand : goalOf(scene, members)),
  };
}
