import { haloText } from "./canvasText.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";

/** Says in the middle of a plot why there is nothing in it. */
export function drawEmptyPlot(
  context: CanvasRenderingContext2D,
  scene: ChartScene,
  frame: ChartFrame,
  sentence: string,
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  const [x, y] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
  haloText(context, sentence, x, y, scene.theme.quiet, scene.theme.ground);
}
