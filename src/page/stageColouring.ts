import { coloursNotLoaded } from "#language/legend.ts";
import { colourByGeneration } from "../drawing/colourByGeneration.ts";
import type { ColourBy, Colouring } from "../drawing/colouring.ts";
import type { FurtherColourings } from "../drawing/furtherColourings.ts";
import type { Theme } from "../drawing/theme.ts";
import type { NetClasses } from "../model/money/moneyReading.ts";
import { movesMoney } from "../parameters/plan.ts";
import { colourWanted } from "../store/appState.ts";
import type { History } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { retryingImport } from "./retryingImport.ts";

/** Fetches the colourings that the first picture can do without. */
export type LoadColourings = () => Promise<FurtherColourings>;

/** They are a script of their own, fetched when one of them is first wanted. */
function furtherColouringsLoader(): LoadColourings {
  return retryingImport(() => import("../drawing/furtherColourings.ts"), "furtherColourings");
}

/** The colours of a picture, and the class that alone is shown. */
export interface ColoursShown {
  readonly colouring: Colouring;
  readonly chosenClass: number | null;
}

/** The colours on one stage. */
export interface StageColouring {
  /**
   * The colouring of a history that the store asks for, by generation until it has been fetched, and until the first books have
   * been made; the same object as long as nothing that it depends on changes. A chosen class stays chosen in another history,
   * or under another plan, that has it.
   */
  of(history: History, theme: Theme): ColoursShown;
  dispose(): void;
}

interface Coloured {
  readonly history: History;
  readonly theme: Theme;
  readonly by: ColourBy;
  /** The classes of net that it is made of; null by anything else. */
  readonly net: NetClasses | null;
  readonly colouring: Colouring;
}

/** The class of `now` that is the class `chosen` of `before`, the same colouring of other people or amounts; null if it has none. */
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
  let saidNoMoney = false;

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
      store.actions.note(coloursNotLoaded);
    };
    void load().then(keep, giveUp);
  };

  return {
    of(history, theme) {
      const state = store.state.getState();
      const { money, settings } = state;
      const { chosenClass } = state.look;
      const wanted = colourWanted(state);
      if (wanted !== "generation" && further === null) fetchFurther();
      const by = further === null ? "generation" : wanted;
      const net = (by === "net" && money?.figures.netClasses) || null;
      if (wanted === "net" && further !== null && !saidNoMoney && !movesMoney(settings.present.plan)) {
        saidNoMoney = true;
        store.actions.note(further.noMoney);
      }
      const before = last;
      if (last?.history !== history || last.theme !== theme || last.by !== by || last.net !== net) {
        const { columns, disc } = history;
        const colouring =
          by === "generation" || further === null
            ? colourByGeneration(columns.people, theme)
            : further[by](columns, disc, theme, net);
        last = { history, theme, by, net, colouring };
        onColouring(colouring);
      }
      const { colouring } = last;
      if (chosenClass === null || colouring.by !== wanted) return { colouring, chosenClass: null };
      const isOther = before !== null && before !== last && before.colouring.by === colouring.by;
      const again = isOther ? classAgain(before, last, chosenClass) : chosenClass;
      if (again !== chosenClass) store.actions.setLook({ chosenClass: again });
      return { colouring, chosenClass: again };
    },
    dispose() {
      isDisposed = true;
    },
  };
}
