import * as words from "#language/netCurve.ts";
import { haloText } from "./canvasText.ts";
import type { NetFrame, NetScene } from "./netFrame.ts";

interface Label {
  readonly text: string;
  readonly x: number;
  /** The line it stands on. */
  readonly y: number;
  readonly align: "left" | "right";
  /** It stands beside the areas only if it is no wider, CSS px. */
  readonly room?: number;
}

/** What the picture says of itself, the most important first. */
function labelsOf(scene: NetScene, frame: NetFrame): Label[] {
  const { netByRank, lossShare, aheadShare, formatNet, formatShare } = scene;
  const { left, right, top, fontSize, xOf, yOf, isCut } = frame;
  const at = (rank: number): number => netByRank[Math.round(rank * (netByRank.length - 1))];
  const [worst, middle, best] = [at(0), at(0.5), at(1)];
  const evenShare = Math.max(0, 1 - lossShare - aheadShare);
  const zero = yOf(0);
  const under = (cents: number): number => yOf(Math.min(0, cents)) + fontSize + 4;
  if (worst === best) {
    return [
      {
        text: words.everybody(formatNet(best)),
        x: left + 6,
        y: best > 0 ? zero - 6 : under(best),
        align: "left",
      },
    ];
  }
  const bestText = (isCut ? words.bestAbove : words.best)(formatNet(best));
  const isMiddleWorst = middle === worst;
  const labels: Label[] = [
    { text: bestText, x: right, y: top - 6, align: "right" },
    {
      text: (isMiddleWorst ? words.worstAndMiddle : words.worst)(formatNet(worst)),
      x: left + 2,
      y: under(worst),
      align: "left",
    },
  ];
  if (lossShare > 0)
    labels.push({
      text: words.inLoss(formatShare(lossShare)),
      x: left + 6,
      y: zero - 6,
      align: "left",
      room: xOf(1 - aheadShare) - left - 10,
    });
  // Net only rises to the right: what is right of a point and below it is free, and what is left of it and above.
  if (!isMiddleWorst)
    labels.push(
      middle > 0
        ? { text: words.middle(formatNet(middle)), x: xOf(0.5) - 4, y: yOf(middle) - 6, align: "right" }
        : { text: words.middle(formatNet(middle)), x: xOf(0.5) + 4, y: under(middle), align: "left" },
    );
  if (aheadShare > 0)
    labels.push({
      text: words.ahead(formatShare(aheadShare)),
      x: right - 4,
      y: zero + fontSize + 4,
      align: "right",
      room: right - xOf(lossShare) - 8,
    });
  if (evenShare >= 0.01)
    labels.push({
      text: words.even(formatShare(evenShare)),
      x: xOf(1 - aheadShare) - 4,
      y: zero - 6,
      align: "right",
    });
  return labels;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Writes them, each where it belongs unless another is in its way. */
export function drawNetLabels(context: CanvasRenderingContext2D, scene: NetScene, frame: NetFrame): void {
  const { theme } = scene;
  const taken: Box[] = [];
  context.textBaseline = "alphabetic";
  for (const { text, x, y, align, room = Infinity } of labelsOf(scene, frame)) {
    const width = context.measureText(text).width;
    if (width > room) continue;
    const start = align === "left" ? x : x - width;
    const left = Math.max(frame.left + 2, Math.min(scene.width - width, start));
    const box = { left: left - 4, right: left + width + 4, bottom: y };
    const isInWay = (other: Box): boolean =>
      box.left < other.right && other.left < box.right && Math.abs(other.bottom - y) < frame.fontSize + 2;
    if (taken.some(isInWay)) continue;
    taken.push(box);
    context.textAlign = "left";
    haloText(context, text, left, y, theme.ink, theme.ground);
  }
}
