import { describe, expect, it } from "vitest";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import { createStageCamera } from "../../src/drawing/stageCamera.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { sceneOf } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";

describe("the camera of a picture that only thickens", () => {
  const columns = madeUpRun({ members: 2_000 });
  const manner = levelsManner(columns, layDisc(columns.people.sponsors, 2_000));
  const moving = { reducedMotion: false };

  it("gives points another size at once, however soon after a step of another layout", () => {
    const camera = createStageCamera();
    const disc = sceneOf(columns, moving);
    camera.follow(disc, 100, 1_000);
    expect(camera.follow(disc, 300, 1_010).moving).toBe(true);
    const levels = sceneOf(columns, { manner, ...moving });
    const before = camera.follow(levels, 300, 1_020);
    const { goal, roomScale, scale, moving: isMoving } = camera.follow(levels, 1_500, 1_030);
    expect(goal.roomScale).toBeLessThan(before.roomScale);
    expect([roomScale, scale]).toEqual([goal.roomScale, before.scale]);
    expect(isMoving).toBe(false);
  });
});
