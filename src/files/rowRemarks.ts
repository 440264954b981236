import type { RowRemark } from "./numbersReading.ts";

/** So many remarks are listed; the rest is counted. */
const mostListed = 50;

/** Gathers what there is to say about rows. */
export interface RowRemarks {
  /** `index`: of the row in the text, from 0. */
  refuse(index: number, text: string): void;
  repair(index: number, text: string): void;
  /** The first of them by row, and how many more there are. */
  listed(): { readonly remarks: readonly RowRemark[]; readonly moreRemarks: number };
  /** How many rows were left out. */
  readonly refused: number;
  /** The first that was left out, and why; null: none. */
  readonly firstRefused: RowRemark | null;
}

/** Begins to gather; however many remarks come, no more than 50 of each kind are kept. */
export function gatherRemarks(): RowRemarks {
  const kept: Readonly<Record<RowRemark["effect"], RowRemark[]>> = { refused: [], repaired: [] };
  const counts: Record<RowRemark["effect"], number> = { refused: 0, repaired: 0 };
  const add = (index: number, text: string, effect: RowRemark["effect"]): void => {
    counts[effect]++;
    if (kept[effect].length < mostListed) kept[effect].push({ row: index + 1, text, effect });
  };
  return {
    refuse: (index, text) => add(index, text, "refused"),
    repair: (index, text) => add(index, text, "repaired"),
    listed() {
      const inOrder = [...kept.refused, ...kept.repaired].toSorted((a, b) => a.row - b.row);
      const remarks = inOrder.slice(0, mostListed);
      return { remarks, moreRemarks: counts.refused + counts.repaired - remarks.length };
    },
    get refused() {
      return counts.refused;
    },
    get firstRefused() {
      return kept.refused[0] ?? null;
    },
  };
}
