import { colourByGeneration } from "../drawing/colourByGeneration.ts";
import type { ColourBy, Colouring } from "../drawing/colouring.ts";
import type { FurtherColourings } from "../drawing/furtherColourings.ts";
import type { Theme } from "../drawing/theme.ts";
import type { History } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { retryingImport } from "./retryingImport.ts";

/** Fetches the colourings that the first picture can do without. */
export type LoadColourings = () => Promise<FurtherColourings>;

/** They are a script of their own, fetched when one of them is first wanted. */
function furtherColouringsLoader(): LoadColourings {
  const load = retryingImport(() => import("../drawing/furtherColourings.ts"));
  return async () => (await load()).furtherColourings;
}

/** The colours of a picture, and the class that alone is shown. */
export interface ColoursShown {
  readonly colouring: Colouring;
  readonly chosenClass: number | null;
}

/** The colours on one stage. */
export interface StageColouring {
  /**
   * The colouring of a history that the store asks for, by generation until it has been fetched; the same object as long as
   * nothing that it depends on changes. A chosen class stays chosen in another history that has it.
   */
  of(history: History, theme: Theme): ColoursShown;
  dispose(): void;
}

const notLoaded =
  "The other colours could not be loaded, so these are the generations. Choose again to try it again.";

interface Coloured {
  readonly history: History;
  readonly theme: Theme;
  readonly by: ColourBy;
  readonly colouring: Colouring;
}

/** The class of `now` that is the class `chosen` of `before`, the same colouring of another history; null if it has none. */
function classAgain(before: Coloured, now: Coloured, chosen: number): number | null {
  const wanted = before.colouring.classes[chosen];
  const keyOf = ({ history }: Coloured, row: number): string =>
    String(history.columns.people.keys.subarray(2 * row, 2 * row + 2));
  const isFamily = now.by === "lineage" && wanted !== undefined && wanted.from >= 0;
  const found = now.colouring.classes.findIndex(({ from, to }) =>
    isFamily
      ? from >= 0 && keyOf(now, from) === keyOf(before, wanted.from)
      : from === wanted?.from && to === wanted.to,
  );
  return found < 0 ? null : found;
}

/**
 * Colours the histories of a store as it asks for it.
 * @param onColouring hears of each colouring that is new
 * @param onArrival another colouring can be had now
 */
export function createStageColouring(
  store: AppStore,
  onColouring: (colouring: Colouring) => void,
  onArrival: () => void,
  load: LoadColourings = furtherColouringsLoader(),
): StageColouring {
  let last: Coloured | null = null;
  let further: FurtherColourings | null = null;
  let isLoading = false;
  let isDisposed = false;

  const fetchFurther = (): void => {
    if (isLoading) return;
    isLoading = true;
    const keep = (fetched: FurtherColourings): void => {
      isLoading = false;
      further = fetched;
      if (!isDisposed) onArrival();
    };
    const giveUp = (): void => {
      isLoading = false;
      if (isDisposed) return;
      store.actions.setLook({ colour: "generation" });
      store.actions.note(notLoaded);
    };
    void load().then(keep, giveUp);
  };

  const colour = ({ columns, disc }: History, by: ColourBy, theme: Theme): Colouring =>
    by === "generation" || by === "net" || further === null
      ? colourByGeneration(columns.people, theme)
      : further[by](columns, disc, theme);

  return {
    of(history, theme) {
      const { colour: wanted, chosenClass } = store.state.getState().look;
      if (wanted !== "generation" && further === null) fetchFurther();
      const by = further === null || wanted === "net" ? "generation" : wanted;
      const before = last;
      if (last?.history !== history || last.theme !== theme || last.by !== by) {
        last = { history, theme, by, colouring: colour(history, by, theme) };
        onColouring(last.colouring);
      }
      const { colouring } = last;
      if (chosenClass === null || by !== wanted) return { colouring, chosenClass: null };
      const isOther = before !== null && before.by === by && before.history !== history;
      const again = isOther ? classAgain(before, last, chosenClass) : chosenClass;
      if (again !== chosenClass) store.actions.setLook({ chosenClass: again });
      return { colouring, chosenClass: again };
    },
    dispose() {
      isDisposed = true;
    },
  };
}
