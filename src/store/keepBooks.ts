import * as text from "#language/keepBooks.ts";
import type { StoreApi } from "zustand/vanilla";
import type { SettledFigures } from "../model/money/moneyReading.ts";
import { isSamePlan, movesMoney } from "../parameters/plan.ts";
import type { Plan } from "../parameters/plan.ts";
import type { MoneyNews, SettledColumns } from "../worker/protocol.ts";
import { isAwake, readingDay } from "./appState.ts";
import type { AppState, History } from "./appState.ts";
import type { MoneyBooks } from "./connectMoney.ts";

/** Whoever settles runs: the worker's client, or a test's. What it tells is of the newest settlement. */
export interface MoneyClient {
  /** The run that is settled from now on. */
  keep(revision: number, columns: SettledColumns): void;
  /** Settles it under a plan, in classes of net that begin at these cents; null: where it suits the run. */
  settle(plan: Plan, classesFrom: readonly number[] | null): void;
  /** Asks how everybody stands at a day of the newest settlement, and for the books of a row. */
  read(day: number, row: number | null): void;
  /** Asks for the net of every member at the end of the run, under the newest settlement. */
  readNets(): void;
  dispose(): void;
}

/** Starts a client that tells its news to the listener. */
export type StartMoneyClient = (listener: (news: MoneyNews) => void) => MoneyClient;

/** A run under a plan. */
interface Subject {
  readonly revision: number;
  readonly plan: Plan;
  readonly classesFrom: readonly number[] | null;
}

const isSame = (a: Subject | null, b: Subject): boolean =>
  a !== null &&
  a.revision === b.revision &&
  isSamePlan(a.plan, b.plan) &&
  String(a.classesFrom) === String(b.classesFrom);

/** The run that is shown, under the plan that is set; null where it is not complete, or another is on its way. */
function subjectOf({ settings, asked, run, shown, classesBeside }: AppState): Subject | null {
  const { parameters, plan } = settings.present;
  const isAwaited = asked !== parameters || run.state === "running";
  if (isAwaited || shown === null || shown.state === "running") return null;
  return { revision: shown.revision, plan, classesFrom: classesBeside };
}

/**
 * Keeps the books of a store: settles each complete run under the plan that is set, and reads them at the playhead's day, with
 * those of the kept person. One thing is asked at a time, and what is wanted by the time of its answer is asked next.
 */
export function keepBooks(
  store: StoreApi<AppState>,
  history: () => History | null,
  startClient: StartMoneyClient,
): MoneyBooks {
  let client: MoneyClient | null = null;
  let keptRevision = 0;
  let settling: Subject | null = null;
  let settled: (Subject & { readonly figures: SettledFigures }) | null = null;
  let isReading = false;
  /** What was asked last of the settlement at hand. */
  let question: { readonly day: number; readonly row: number | null } | null = null;
  let refused: Subject | null = null;
  /** Who waits for the nets of the settlement at hand. */
  let awaitingNets: { resolve(nets: Float64Array): void; reject(why: Error): void } | null = null;

  const letNetsGo = (): void => {
    awaitingNets?.reject(new Error(text.madeAnew));
    awaitingNets = null;
  };

  const fail = (reason: string): void => {
    refused = settling ?? settled;
    settling = null;
    settled = null;
    isReading = false;
    letNetsGo();
    store.setState({ money: null, moneyFailed: reason });
  };

  const hear = (news: MoneyNews): void => {
    if (news.type === "moneyFailed") fail(news.reason);
    else if (news.type === "settled") {
      settled = settling && { ...settling, figures: news.figures };
      settling = null;
      question = null;
    } else if (news.type === "nets") {
      awaitingNets?.resolve(news.nets);
      awaitingNets = null;
    } else {
      isReading = false;
      if (settled !== null)
        store.setState({ money: { ...settled, reading: news.reading }, moneyFailed: null });
    }
    follow();
  };

  const settle = (subject: Subject, { columns }: History): void => {
    settling = subject;
    letNetsGo();
    try {
      client ??= startClient(hear);
      if (keptRevision !== subject.revision) client.keep(subject.revision, columns);
      keptRevision = subject.revision;
      client.settle(subject.plan, subject.classesFrom);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };

  const read = (state: AppState): void => {
    if (settled === null || settled.revision !== state.shown?.revision) return;
    const day = readingDay(state);
    const row = state.look.kept?.row ?? null;
    if (question?.day === day && question.row === row) return;
    question = { day, row };
    isReading = true;
    client?.read(day, row);
  };

  function follow(): void {
    const state = store.getState();
    if (!movesMoney(state.settings.present.plan)) {
      settled = null;
      refused = null;
      return;
    }
    if (settling !== null || isReading || !isAwake(state)) return;
    const subject = subjectOf(state);
    const columns = history();
    const isWanted = subject === null || isSame(settled, subject);
    // Books that were just made are shown before others are made: while a plan is being moved they follow it.
    if (isWanted || question === null) read(state);
    if (isWanted || isReading || columns === null || isSame(refused, subject)) return;
    settle(subject, columns);
  }

  const unsubscribe = store.subscribe(follow);
  follow();

  return {
    nets() {
      letNetsGo();
      const subject = subjectOf(store.getState());
      return new Promise((resolve, reject) => {
        awaitingNets = { resolve, reject };
        if (client === null || settling !== null || subject === null || !isSame(settled, subject))
          letNetsGo();
        else client.readNets();
      });
    },
    retry() {
      refused = null;
      follow();
    },
    dispose() {
      unsubscribe();
      letNetsGo();
      client?.dispose();
    },
  };
}
