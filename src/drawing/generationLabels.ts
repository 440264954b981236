import { locale } from "#language/locale.ts";
import { generation as word } from "#language/generationLabels.ts";
import { membersOfGeneration } from "../layout/generationRows.ts";
import type { Levels } from "../layout/levels.ts";
import { sayGenerationMoney } from "./generationMoney.ts";
import type { LabelLook, MannerLabels } from "./mannerLabels.ts";
import { drawTabular, tabularWidth } from "./tabularText.ts";

/** px between a label and the points beside it, and between it and the edge of the stage. */
const gap = 12;
const margin = 8;

/** Height of a line, of the font's size. */
const lines = 1.4;

const { format: inFull } = new Intl.NumberFormat(locale);

/** The generations, in the order in which they get a label as long as there is room: the first, then the largest. */
function inOrderOfSize({ order: { begins } }: Levels): readonly number[] {
  const sizeOf = (generation: number): number =>
    generation === 0 ? Infinity : begins[generation + 1] - begins[generation];
  return Array.from({ length: begins.length - 1 }, (_, generation) => generation).toSorted(
    (a, b) => sizeOf(b) - sizeOf(a) || a - b,
  );
}

/** A label at the height of its generation. */
interface Place {
  readonly generation: number;
  readonly y: number;
}

/** The generations that get a label where they stand, whatever the moment, from the top. */
function choosePlaces(
  { tops, bottoms }: Levels,
  byPriority: readonly number[],
  { projection, height }: LabelLook,
  lineHeight: number,
): readonly Place[] {
  const most = height / lineHeight;
  const chosen: Place[] = [];
  for (const generation of byPriority) {
    if (chosen.length >= most) break;
    const top = projection.y + projection.scale * tops[generation];
    const bottom = projection.y + projection.scale * bottoms[generation];
    const middle = (Math.max(0, top) + Math.min(height, bottom)) / 2;
    // Beside the first line of a high stripe, which is filled from above, or else beside what is in sight of it.
    const y = top >= 0 ? Math.min(middle, top + 0.4 * lineHeight) : middle;
    const isFree = chosen.every((other) => Math.abs(other.y - y) >= lineHeight);
    const isInSight = y >= lineHeight / 2 && y <= height - lineHeight / 2;
    if (isFree && isInSight) chosen.push({ generation, y });
  }
  return chosen.toSorted((a, b) => a.y - b.y);
}

/**
 * Labels for the generations at the left edge of a picture in levels: the number of each, and how many people it has, of
 * whom each member stands for `peopleEach`; where money moves, how they stand, if there is room for it. Where there is none
 * beside the picture labels stand on it.
 */
export function createGenerationLabels(
  levels: Levels,
  generations: Int32Array,
  peopleEach: number,
): MannerLabels {
  const byPriority = inOrderOfSize(levels);
  return {
    draw(context, look, members) {
      const { theme, projection, width, typeface, kept, money } = look;
      const keptGeneration = kept !== null && kept < members ? generations[kept] : null;
      const fontSize = width < 360 ? 11 : 12;
      const lineHeight = lines * fontSize;
      context.font = `${fontSize}px ${typeface.sans}`;
      context.textBaseline = "middle";
      const write = (text: string, left: number, y: number): void => {
        context.fillStyle = theme.quiet;
        drawTabular(context, text, left, y);
      };
      const writeOverMembers = (text: string, y: number): void => {
        context.globalAlpha = 0.85;
        context.fillStyle = theme.ground;
        context.fillRect(margin - 4, y - lineHeight / 2, tabularWidth(context, text) + 8, lineHeight);
        context.globalAlpha = 1;
        write(text, margin, y);
      };
      const labels = choosePlaces(levels, byPriority, look, lineHeight).flatMap(({ generation, y }) => {
        const count = membersOfGeneration(levels.order, generation, members);
        if (count === 0) return [];
        const short = `${generation} · ${inFull(count * peopleEach)}`;
        const said = money && sayGenerationMoney(money, generation, keptGeneration);
        const long = said ? `${short} · ${said}` : short;
        const right = projection.x + projection.scale * levels.lefts[generation] - gap;
        const room = right - margin;
        const isBeside = tabularWidth(context, short) <= room;
        return [
          { y, short, long, right, isLong: tabularWidth(context, long) <= (isBeside ? room : width / 3) },
        ];
      });
      // Where few have room to tell of money, none does.
      const isLong = 2 * labels.filter((label) => label.isLong).length >= labels.length;
      labels.forEach((label, at) => {
        const { y, right } = label;
        const text = isLong && label.isLong ? label.long : label.short;
        const left = right - tabularWidth(context, text);
        if (left < margin) writeOverMembers(at === 0 ? `${word} ${text}` : text, y);
        else write(text, left, y);
        const above = y - lineHeight;
        const wordLeft = right - tabularWidth(context, word);
        if (at === 0 && wordLeft >= margin && above >= lineHeight / 2) write(word, wordLeft, above);
      });
    },
  };
}
