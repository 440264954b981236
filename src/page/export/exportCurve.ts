import type { Curve } from "../curve.ts";
import { firstCurves } from "../firstCurves.ts";
import { createFurtherCurves } from "../furtherCurves.ts";
import type { ExportMoment } from "./exportMoment.ts";

/** The curve that the panel shows: where a cycle has no stages, nobody looks at them. */
export function curveOf({ state, history }: ExportMoment): Curve {
  const { curve } = state.look;
  const { cycleShape, cycleStages } = history.columns.parameters;
  if (curve === "adoption" || curve === "joins") return firstCurves[curve];
  if (curve === "stages" && (cycleShape !== "staged" || cycleStages === 1)) return firstCurves.adoption;
  return createFurtherCurves()[curve];
}

/** Draws a curve of the moment into a size in CSS px. */
export function drawCurveOf(
  moment: ExportMoment,
  curve: Curve,
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  pixelRatio: number,
): void {
  const { state, history, beside, overlay, scene } = moment;
  const look = { width: size.width, height: size.height, pixelRatio, theme: scene.theme };
  curve.draw(context, { state, history, beside, overlay, look, cursorDay: null });
}
