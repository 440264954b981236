import * as text from "#language/connectMoney.ts";
import type { StoreApi } from "zustand/vanilla";
import { movesMoney } from "../parameters/plan.ts";
import type { Plan } from "../parameters/plan.ts";
import { isAwake } from "./appState.ts";
import type { AppState, History } from "./appState.ts";

/** The books of one store's runs. */
export interface MoneyBooks {
  /** The net of every member at the end of the run that is shown, in cents; rejected as long as the books of it are not made. */
  nets(): Promise<Float64Array>;
  /** Makes them again, after they could not be made. */
  retry(): void;
  dispose(): void;
}

/** Starts keeping the books of a store: `history` gives the columns that its state speaks of. */
export type StartBooks = (store: StoreApi<AppState>, history: () => History | null) => MoneyBooks;

/** Fetches what keeps the books. */
export type LoadBooks = () => Promise<StartBooks>;

/** Keeps the books of a store while its plan moves money; what that takes is fetched when a plan first does. */
export function connectMoney(
  store: StoreApi<AppState>,
  history: () => History | null,
  load?: LoadBooks,
): MoneyBooks {
  let books: MoneyBooks | undefined;
  let isDisposed = false;
  let isFetching = false;
  /** What was fetched for last; if it did not come, another plan is another try. */
  let fetchedFor: Plan | null = null;

  const fetchFor = async (plan: Plan): Promise<void> => {
    isFetching = true;
    fetchedFor = plan;
    try {
      const start = await load?.();
      if (!isDisposed) books = start?.(store, history);
    } catch {
      isFetching = false;
      if (!isDisposed) store.setState({ moneyFailed: text.couldNotBeLoaded });
    }
  };
  const follow = (): void => {
    const state = store.getState();
    const { settings, money, moneyFailed } = state;
    const { plan } = settings.present;
    if (movesMoney(plan)) {
      if (isAwake(state) && !isFetching && plan !== fetchedFor) void fetchFor(plan);
    } else if (money !== null || moneyFailed !== null) store.setState({ money: null, moneyFailed: null });
  };
  const unsubscribe = store.subscribe(follow);
  follow();

  return {
    nets: async () => {
      if (books === undefined) throw new Error(text.notMadeYet);
      return books.nets();
    },
    retry() {
      fetchedFor = null;
      follow();
      books?.retry();
    },
    dispose() {
      isDisposed = true;
      unsubscribe();
      books?.dispose();
    },
  };
}
