import { createContext, use, useSyncExternalStore } from "react";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";

/** How the studies of one app are looked at. It stays while their parts are folded. */
export interface StudyLook {
  /** One of them has been unfolded. */
  readonly isUsed: boolean;
  /** "Run it many times" is unfolded. */
  readonly manyRunsOpen: boolean;
  /** What of many runs is on the curve, and whether it stays there when the part is folded. */
  readonly bandsShown: boolean;
  readonly singleRunsShown: boolean;
  readonly kept: boolean;
  /** How many runs are wanted. */
  readonly runs: number;
  /** How many pairs of runs tell of a lever, and the target as it was typed, in people; null: it follows the run. */
  readonly leverRuns: number;
  readonly target: number | null;
  /** What is told of a lever. */
  readonly leversTell: "days" | "members";
}

/** The look of the studies of one app. */
export type StudyLookStore = StoreApi<StudyLook>;

/** A look to begin with. */
export const createStudyLook = (isUsed = false): StudyLookStore =>
  createStore<StudyLook>(() => ({
    isUsed,
    manyRunsOpen: false,
    bandsShown: true,
    singleRunsShown: true,
    kept: false,
    runs: 200,
    leverRuns: 20,
    target: null,
    leversTell: "days",
  }));

/** Given by the place where studies stand. */
export const StudyLookContext = createContext<StudyLookStore | null>(null);

/** The look of the studies that a component belongs to. */
export function useStudyLookStore(): StudyLookStore {
  const look = use(StudyLookContext);
  if (look === null) throw new Error("A part that shows studies stands outside of their place.");
  return look;
}

/** A part of it; the component renders again when that part is another. */
export function useStudyLook<Part>(part: (look: StudyLook) => Part): Part {
  const look = useStudyLookStore();
  return useSyncExternalStore(look.subscribe, () => part(look.getState()));
}
