import type { BuiltSite } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { median, quantile } from "./median.ts";
import { limitedMarket, untilQuiet } from "./pageInput.ts";
import { notesOf } from "./pageNotes.ts";

const quantiles = (of: string, frames: readonly number[]): Figure[] => [
  { name: `  ${of}: half of the frames within`, value: median(frames), unit: "ms" },
  { name: "    95 % of the frames within", value: quantile(frames, 0.95), unit: "ms" },
  { name: "    the longest (a camera step)", value: Math.max(...frames), unit: "ms" },
];

/** A whole play of a run: what the main thread does in each frame; then an idle page, which has no frames. */
export async function playing(site: BuiltSite, members: number): Promise<Figure[]> {
  const { page, close } = await site.visit(limitedMarket(members), { width: 1440, height: 900 });
  const before = await untilQuiet(page, 0);
  await page.getByRole("button", { name: "Play again" }).click();
  await page.waitForTimeout(23_000);
  const after = await notesOf(page);
  await page.waitForTimeout(2_000);
  const idle = (await notesOf(page)).frames.length - after.frames.length;
  await close();
  const frames = after.frames.slice(before.frames.length);
  return [
    { name: `playing ${after.members.toLocaleString("en")} members: frames`, value: frames.length, unit: "" },
    ...quantiles("work in the frame", frames),
    ...quantiles("with all that follows from it", after.wholeFrames.slice(before.wholeFrames.length)),
    { name: "  frames in two idle seconds", value: idle, unit: "" },
  ];
}
