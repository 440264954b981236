import { fitCanvas } from "./canvasFit.ts";
import { paintPhaseMap } from "./phaseMap.ts";
import type { MapScene } from "./phaseMapScene.ts";

/** What is written around a map that leaves the page. */
export interface MapCaption {
  readonly title: string;
  /** Above the map: the setting in words. */
  readonly setting: string;
  /** Below it, a paragraph each: what was run, and where it can be run again. */
  readonly notes: readonly string[];
}

/** From the picture's edges to what is on it, CSS px. */
const margin = 24;

/** A text in lines that are no wider than this; a word that is too long, such as an address, is cut where the line ends. */
export function brokenLines(
  context: Pick<CanvasRenderingContext2D, "measureText">,
  text: string,
  width: number,
): readonly string[] {
  const fits = (line: string): boolean => context.measureText(line).width <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (line.length > 1 && !fits(line)) {
      let cut = line.length - 1;
      while (cut > 1 && !fits(line.slice(0, cut))) cut--;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line === "" ? lines : [...lines, line];
}

/**
 * Draws a map as a picture of its own, with a title and the setting above and what was run below.
 * @param scene its width and height are those of the map; the picture is larger
 */
export function drawMapPicture(
  context: CanvasRenderingContext2D,
  scene: MapScene,
  { title, setting, notes }: MapCaption,
): void {
  const { theme, typeface, width, height, pixelRatio } = scene;
  const fonts = {
    title: `600 19px ${typeface.serif}`,
    setting: `13px ${typeface.sans}`,
    note: `11px ${typeface.sans}`,
  };
  const linesOf = (font: string, text: string): readonly string[] => {
    context.font = font;
    return brokenLines(context, text, width);
  };
  const above = [
    ...linesOf(fonts.title, title).map((text) => ({ text, font: fonts.title, step: 26, colour: theme.ink })),
    ...linesOf(fonts.setting, setting).map((text) => ({
      text,
      font: fonts.setting,
      step: 19,
      colour: theme.quiet,
    })),
  ];
  const below = notes.flatMap((note) =>
    linesOf(fonts.note, note).map((text) => ({ text, font: fonts.note, step: 16, colour: theme.quiet })),
  );
  const heightOf = (lines: typeof above): number => lines.reduce((total, { step }) => total + step, 0);
  const mapTop = margin + heightOf(above) + 14;
  const notesTop = mapTop + height + 12;
  const full = { width: width + 2 * margin, height: notesTop + heightOf(below) + margin };
  fitCanvas(context.canvas, full.width, full.height, pixelRatio);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, full.width, full.height);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  const write = (lines: typeof above, from: number): void => {
    let y = from;
    for (const { text, font, step, colour } of lines) {
      y += step;
      context.font = font;
      context.fillStyle = colour;
      context.fillText(text, margin, y - 5);
    }
  };
  write(above, margin);
  write(below, notesTop);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, pixelRatio * margin, pixelRatio * mapTop);
  paintPhaseMap(context, { ...scene, cursor: null });
}
