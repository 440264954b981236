import { haloText } from "./canvasText.ts";
import type { CurvePlace, CurveScene } from "./curveScene.ts";
import { curveSeries } from "./curveSeries.ts";
import { passesThrough } from "./lineCrossing.ts";
import { overlap } from "./textBox.ts";
import type { TextBox } from "./textBox.ts";

type Line = ArrayLike<number>;

/** Writes words into the plot of a curve where they lie over no line of the run and no other words; tells whether there was room. */
export interface CurveWords {
  /** Above a line, as far right as there is room. */
  above(text: string, line: Line, colour: string): boolean;
  /** Beneath it. */
  beneath(text: string, line: Line, colour: string): boolean;
  /** Between two lines that lie far enough apart. */
  between(text: string, low: Line, high: Line, colour: string): boolean;
  /** Where they have been put so far. */
  written(): readonly TextBox[];
}

/** The highest and the lowest y of a line between two x; null where it is not, or begins only in their second half. */
function reachOf(line: Line, place: CurvePlace, from: number, to: number): readonly [number, number] | null {
  const first = Math.floor(place.dayAt(from));
  const last = Math.min(line.length - 1, Math.ceil(place.dayAt(to)));
  let [high, low] = [Infinity, -Infinity];
  let begin: number | null = null;
  for (let day = first; day <= last; day++) {
    if (Number.isNaN(line[day])) continue;
    const y = place.yOf(line[day]);
    high = Math.min(high, y);
    low = Math.max(low, y);
    if (begin === null) begin = day;
  }
  if (begin === null || begin > place.dayAt((from + to) / 2)) return null;
  return [high, low];
}

/** Where the words at the ends of lines stand that end within the plot. */
function endsWithin(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  place: CurvePlace,
): readonly TextBox[] {
  return curveSeries(scene)
    .filter(({ isLabelled, values }) => isLabelled && values.length > 0)
    .map(({ label, values }) => {
      const x = place.xOf(Math.min(values.length - 1, scene.reachedDay));
      const y = place.yOf(values[values.length - 1]);
      // They may have been pushed apart.
      const away = 2.5 * place.fontSize;
      return { left: x, right: x + 12 + context.measureText(label).width, top: y - away, bottom: y + away };
    });
}

const around = (x: number, y: number, reach: number): TextBox => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** Where the right ends of words are tried, as shares of the plot's width. */
const tried = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3];

/**
 * Words for a curve: uses the context's font, which is that of its labels.
 * @param further lines beside those of the run that no words may lie over, a value a day
 */
export function curveWords(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  place: CurvePlace,
  further: readonly Line[],
): CurveWords {
  const { left, right, top, bottom, fontSize } = place;
  const own = curveSeries(scene).filter(({ kind }) => kind !== "filled");
  const lines = [...own.map(({ values }) => values), ...further];
  const points = scene.show === "adoption" ? scene.published : [];
  const full = place.everybody === null ? [] : [place.yOf(place.everybody)];
  const taken: TextBox[] = [
    ...full.map((y) => ({ left, right, top: y - 1, bottom: y + 1 })),
    ...endsWithin(context, scene, place),
    ...points.map(({ day, people }) => around(place.xOf(day), place.yOf(people), 6)),
  ];
  const written: TextBox[] = [];
  const isFree = (box: TextBox): boolean =>
    box.left >= left + 2 &&
    box.right <= right &&
    box.top >= top - 2 &&
    box.bottom <= bottom - 2 &&
    !taken.some((other) => overlap(box, other)) &&
    !lines.some((values) => passesThrough(box, place, values));
  const height = fontSize + 2;
  /** `middlesOf`: the heights to try where words reach from one x to another, the best first. */
  const write = (
    text: string,
    colour: string,
    middlesOf: (from: number, to: number) => readonly number[],
  ): boolean => {
    const width = context.measureText(text).width;
    const boxes = tried.flatMap((share) => {
      const to = left + share * (right - left) - 3;
      return middlesOf(to - width, to).map((middle): TextBox => ({
        left: to - width,
        right: to,
        top: middle - height / 2,
        bottom: middle + height / 2,
      }));
    });
    const box = boxes.find(isFree);
    if (box === undefined) return false;
    taken.push(box);
    written.push(box);
    context.textAlign = "left";
    context.textBaseline = "middle";
    haloText(context, text, box.left, (box.top + box.bottom) / 2, colour, scene.theme.ground);
    return true;
  };
  return {
    above: (text, line, colour) =>
      write(text, colour, (from, to) => {
        const reach = reachOf(line, place, from, to);
        return reach === null ? [] : [reach[0] - height / 2 - 3];
      }),
    beneath: (text, line, colour) =>
      write(text, colour, (from, to) => {
        const reach = reachOf(line, place, from, to);
        return reach === null ? [] : [reach[1] + height / 2 + 3];
      }),
    between: (text, low, high, colour) =>
      write(text, colour, (from, to) => {
        const [below, over] = [reachOf(low, place, from, to), reachOf(high, place, from, to)];
        if (below === null || over === null || below[0] - over[1] < height) return [];
        const [upper, lower] = [over[1] + height / 2, below[0] - height / 2];
        return [(upper + lower) / 2, upper, lower];
      }),
    written: () => written,
  };
}
