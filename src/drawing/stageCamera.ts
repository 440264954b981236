import { cameraScale, cameraStep, cameraStepMs, scaleOnTheWay, stageRadius } from "../layout/camera.ts";
import type { GraphScene } from "./graphScene.ts";

/** The camera of one picture: on its steps, or on the way between two of them. */
export interface StageCamera {
  /** px a unit of the manner's length, for a scene in which `members` have joined; on the way as long as `moving`. */
  follow(
    scene: GraphScene,
    members: number,
    nowMs: number,
  ): { readonly scale: number; readonly moving: boolean };
  /** The scale that was followed last if it was for the same stage, else the one that a scene will have. */
  scaleOf(scene: GraphScene, members: number): number;
}

/** A change of scale beyond this factor is a jump of the playhead, not a step of the camera. */
const farthest = 4.5;

const targetScale = (scene: GraphScene, members: number): number => {
  const { manner, trueScale, width, height } = scene;
  const people = manner.x.length;
  const step = trueScale ? 0 : cameraStep(manner.reachOf(members), people);
  return cameraScale(step, people, stageRadius(width, height));
};

const isSameStage = (a: GraphScene, b: GraphScene): boolean =>
  a.columns === b.columns &&
  a.manner === b.manner &&
  a.width === b.width &&
  a.height === b.height &&
  a.trueScale === b.trueScale;

/** A camera that has not looked at anything yet. */
export function createStageCamera(): StageCamera {
  let last: GraphScene | null = null;
  let scale = 0;
  let from = 0;
  let to = 0;
  let sinceMs = 0;
  return {
    follow(scene, members, nowMs) {
      const target = targetScale(scene, members);
      const mayMove = last !== null && isSameStage(last, scene) && !scene.reducedMotion;
      if (!mayMove || Math.abs(Math.log(target / scale)) > Math.log(farthest)) {
        from = to = target;
      } else if (target !== to) {
        from = scale;
        to = target;
        sinceMs = nowMs;
      }
      last = scene;
      if (nowMs < sinceMs || nowMs - sinceMs >= cameraStepMs) from = to;
      scale = from === to ? to : scaleOnTheWay(from, to, nowMs - sinceMs);
      return { scale, moving: from !== to };
    },
    scaleOf: (scene, members) =>
      last !== null && isSameStage(last, scene) ? scale : targetScale(scene, members),
  };
}
