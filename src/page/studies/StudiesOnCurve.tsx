import type { Studies } from "../../store/studies.ts";
import { useCurveOverlay } from "./useCurveOverlay.ts";
import { useKeptNumbers } from "./useKeptNumbers.ts";

/** Paints on the curve what studies have to show there, own numbers of before a reload too; nothing of it stands where it is. */
export function StudiesOnCurve({ studies }: { readonly studies: Studies }) {
  useKeptNumbers(studies);
  useCurveOverlay(studies);
  return null;
}
