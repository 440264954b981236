import { widestText } from "./canvasText.ts";
import type { ChartFrame, ChartHeights } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";
import { drawHatch } from "./hatch.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { drawTabular, tabularWidth } from "./tabularText.ts";
import type { Theme } from "./theme.ts";

/** How an entry looks in the plot; "none": it is the sum of the others. */
type LedgerMark = "area" | "hatched" | "line" | "dashed" | "none";

/** A direct label at the right edge of a plot: what stands there, and its number. */
export interface LedgerEntry {
  readonly figure: string;
  readonly word: string;
  readonly mark: LedgerMark;
  readonly colour: string;
  /** Where it belongs, CSS px. */
  readonly y: number;
}

/** The room that the labels of a chart have. */
export interface Ledger {
  /** CSS px, from the plot to the edge of the canvas. */
  readonly width: number;
  /** 1: the figure behind the word, all figures at the right edge; 2: the figure under it. */
  readonly lines: 1 | 2;
  /** Of one entry, CSS px. */
  readonly height: number;
  /** How many entries there is room for. */
  readonly most: number;
}

const gap = 10;
const markWidth = 9;
const markRoom = markWidth + 6;
const betweenWordAndFigure = 10;
/** A narrower chart has its figures under their words, if there is room. */
const oneLineFrom = 400;

/**
 * Measures the room for the labels of a chart.
 * @param figures all that will be shown while it plays, or at least the widest of them
 */
export function fitLedger(
  context: CanvasRenderingContext2D,
  scene: ChartScene,
  heights: ChartHeights,
  words: readonly string[],
  figures: readonly string[],
): Ledger {
  const { fontSize, top, bottom } = heights;
  const lineHeight = fontSize + 3;
  const figureWidth = Math.max(0, ...figures.map((figure) => tabularWidth(context, figure)));
  const wordWidth = widestText(context, words);
  const room = bottom - top + lineHeight;
  const twoLines = 2 * fontSize + 6;
  const lines = scene.width < oneLineFrom && words.length * twoLines <= room ? 2 : 1;
  const height = lines === 2 ? twoLines : lineHeight;
  const content =
    lines === 2 ? Math.max(figureWidth, wordWidth) : wordWidth + betweenWordAndFigure + figureWidth;
  return {
    width: Math.ceil(gap + markRoom + content) + 1,
    lines,
    height,
    most: Math.max(1, Math.floor(room / height)),
  };
}

function drawMark(
  context: CanvasRenderingContext2D,
  { mark, colour }: LedgerEntry,
  left: number,
  y: number,
): void {
  if (mark === "none") return;
  const box = { left, right: left + markWidth, top: y - markWidth / 2, bottom: y + markWidth / 2 };
  if (mark === "area") {
    context.fillStyle = colour;
    context.fillRect(box.left, box.top, markWidth, markWidth);
    return;
  }
  context.save();
  if (mark === "hatched") {
    context.beginPath();
    context.rect(box.left, box.top, markWidth, markWidth);
    context.clip();
    drawHatch(context, box, colour);
  } else {
    context.strokeStyle = colour;
    context.lineWidth = mark === "dashed" ? 1.25 : 2;
    if (mark === "dashed") context.setLineDash([3.5, 2]);
    context.beginPath();
    context.moveTo(box.left, y);
    context.lineTo(box.right, y);
    context.stroke();
  }
  context.restore();
}

/** Writes the labels, pushed apart where they belong close together. */
export function drawLedger(
  context: CanvasRenderingContext2D,
  frame: ChartFrame,
  ledger: Ledger,
  entries: readonly LedgerEntry[],
  theme: Theme,
): void {
  const { top, bottom, right, fontSize } = frame;
  const wanted = entries.map((entry) => entry.y);
  const middles = spreadLabels(wanted, ledger.height, top - fontSize / 2, bottom + fontSize / 2);
  const left = right + gap + markRoom;
  context.textBaseline = "middle";
  entries.forEach((entry, index) => {
    const line = ledger.lines === 2 ? (fontSize + 1) / 2 : 0;
    const first = middles[index] - line;
    drawMark(context, entry, right + gap, first);
    const end = right + ledger.width - 1;
    const figureLeft = ledger.lines === 2 ? left : end - tabularWidth(context, entry.figure);
    context.fillStyle = theme.ink;
    drawTabular(context, entry.figure, figureLeft, middles[index] + line);
    context.fillStyle = theme.quiet;
    context.textAlign = "left";
    context.fillText(entry.word, left, first);
  });
}
