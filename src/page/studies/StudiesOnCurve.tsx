import type { Studies } from "../../store/studies.ts";
import { useCurveOverlay } from "./useCurveOverlay.ts";

/** Paints on the curve what studies have to show there; nothing of it stands where it is. */
export function StudiesOnCurve({ studies }: { readonly studies: Studies }) {
  useCurveOverlay(studies);
  return null;
}
