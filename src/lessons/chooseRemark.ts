import type { Choice, Condition, FigureKey, Figures, Remark } from "./lesson.ts";
import { fillBraces, namesInBraces } from "./namesInBraces.ts";

/** Whether a condition holds; of a figure that is not known none does. */
function holds({ figure, from = -Infinity, below = Infinity }: Condition, figures: Figures): boolean {
  const value = figures[figure];
  return value !== undefined && value >= from && value < below;
}

const allHold = (when: readonly Condition[], figures: Figures): boolean =>
  when.every((condition) => holds(condition, figures));

/** The figures that a remark names. */
export const figuresNamed = (says: string): readonly FigureKey[] =>
  namesInBraces(says) as readonly FigureKey[];

/** The first remark that holds of a run and whose figures are all known; null: none. */
export const chooseRemark = (remarks: readonly Remark[], figures: Figures): Remark | null =>
  remarks.find(
    ({ when, says }) =>
      allHold(when, figures) && figuresNamed(says).every((figure) => figures[figure] !== undefined),
  ) ?? null;

/** Which of the answers is right of a run, from 0; null while that cannot be said. */
export function rightChoice(choices: readonly Choice[], figures: Figures): number | null {
  const right = choices.findIndex(({ when }) => allHold(when, figures));
  return right < 0 ? null : right;
}

/** What a remark says, each figure put into words by `inWords`. */
export const fillRemark = (
  { says }: Remark,
  figures: Figures,
  inWords: (figure: FigureKey, value: number) => string,
): string =>
  fillBraces(says, (name) => {
    const figure = name as FigureKey;
    const value = figures[figure];
    return value === undefined ? null : inWords(figure, value);
  });
