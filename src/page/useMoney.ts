import type { MoneyReading } from "../model/money/moneyReading.ts";
import type { RunColumns } from "../model/run.ts";
import { isSamePlan } from "../parameters/plan.ts";
import { readingDay } from "../store/appState.ts";
import type { AppState, MoneyShown } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";

/** The books at the playhead, with the run that they may be read beside. */
export interface MoneyAtHand extends Omit<MoneyShown, "reading"> {
  readonly reading: MoneyReading;
  /** Of the run that is shown. */
  readonly columns: RunColumns;
}

/** Whether the books at hand are of an older run, plan or day than what is shown; while it plays, days are not asked. */
export function isMoneyBehind(state: AppState): boolean {
  const { money, settings, shown, playing } = state;
  if (money === null || money.reading === null) return true;
  const isOfAnother = money.revision !== shown?.revision || !isSamePlan(money.plan, settings.present.plan);
  return isOfAnother || (!playing && money.reading.day !== readingDay(state));
}

/** The books at the playhead; null until the first have come. */
export function useMoney(): MoneyAtHand | null {
  const { store } = useApp();
  const money = useAppState((state) => state.money);
  // The history changes with the revision.
  useAppState((state) => state.shown?.revision);
  const columns = store.history()?.columns;
  if (money === null || money.reading === null || columns === undefined) return null;
  return { ...money, reading: money.reading, columns };
}
