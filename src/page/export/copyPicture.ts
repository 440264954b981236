import * as text from "#language/savePanel.ts";
import type { PictureShown } from "../../drawing/picturePlan.ts";
import type { ExportMoment } from "./exportMoment.ts";
import { makePng } from "./saveMoment.ts";

/** Whether a picture can be copied here: only from a secure page, and not in every browser. */
export const copiesPictures = (): boolean =>
  typeof ClipboardItem === "function" && typeof navigator.clipboard?.write === "function";

/** Puts the picture of a moment where it can be pasted from; returns what is said of it. */
export async function copyPicture(
  moment: ExportMoment,
  shown: PictureShown,
  pixelRatio: number,
  signal: AbortSignal,
): Promise<string> {
  // Handed over as a promise: Safari allows it only within the press itself, before the picture is there.
  const png = makePng(moment, shown, pixelRatio, signal);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  } catch (thrown) {
    // Why there is no picture says more than that it could not be copied.
    await png;
    throw new Error(text.notCopied, { cause: thrown });
  }
  return text.pictureIsCopied;
}
