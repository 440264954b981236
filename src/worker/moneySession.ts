import * as text from "#language/keepBooks.ts";
import { settle } from "../model/settle.ts";
import type { Settlement } from "../model/settle.ts";
import { transferable } from "./copyColumns.ts";
import { reasonOf } from "./reasonOf.ts";
import type { MoneyCommand, MoneyNews, SettledColumns } from "./protocol.ts";

type Settling = Extract<MoneyCommand, { type: "settle" }>;
type Reading = Extract<MoneyCommand, { type: "read" }>;
type Nets = Extract<MoneyCommand, { type: "nets" }>;

/** What a session needs of the world around it. */
export interface MoneyHost {
  /** Sends news to the page; the buffers are handed over. */
  post(news: MoneyNews, transfer: ArrayBuffer[]): void;
  /** Does the work once commands that have arrived meanwhile have been handled. */
  later(work: () => void): void;
}

/**
 * The money worker's side of the conversation. The run that is kept is settled under one plan at a time; of the plans, and of
 * the questions, that come while it works only the newest counts.
 */
export function createMoneySession(host: MoneyHost): { handle(command: MoneyCommand): void } {
  let kept: SettledColumns | null = null;
  let settled: { readonly request: number; readonly settlement: Settlement } | null = null;
  let toSettle: Settling | null = null;
  let toRead: Reading | null = null;
  let toTell: Nets | null = null;
  let isDue = false;

  function answer({ request, plan, classesFrom }: Settling): void {
    // Two at a time would be twice the memory.
    settled = null;
    if (kept === null) throw new RangeError(text.noRun);
    const settlement = settle(kept, plan);
    const figures = settlement.figures(kept.parameters, classesFrom ?? undefined);
    settled = { request, settlement };
    host.post({ type: "settled", request, figures }, transferable(figures));
  }

  function read({ request, day, row }: Reading): void {
    if (settled?.request !== request) return;
    const reading = settled.settlement.reading(day, row);
    host.post({ type: "reading", request, reading }, transferable(reading));
  }

  function tell({ request }: Nets): void {
    if (settled?.request !== request || kept === null) return;
    const { net } = settled.settlement.at(kept.reachedDay);
    host.post({ type: "nets", request, nets: net }, transferable(net));
  }

  /** Does what waits first, a settlement before a question about it; what goes wrong is told to the page. */
  function workOff(): void {
    const settling = toSettle;
    const reading = toRead;
    const telling = toTell;
    try {
      if (settling !== null) {
        toSettle = null;
        answer(settling);
      } else if (reading !== null) {
        toRead = null;
        read(reading);
      } else if (telling !== null) {
        toTell = null;
        tell(telling);
      }
    } catch (error) {
      const request = settling?.request ?? reading?.request ?? telling?.request ?? 0;
      host.post({ type: "moneyFailed", request, reason: reasonOf(error) }, []);
    }
  }

  function goOn(): void {
    if (isDue || (toSettle === null && toRead === null && toTell === null)) return;
    isDue = true;
    host.later(() => {
      isDue = false;
      workOff();
      goOn();
    });
  }

  return {
    handle(command) {
      if (command.type === "keep") kept = command.columns;
      else if (command.type === "settle") toSettle = command;
      else if (command.type === "read") toRead = command;
      else toTell = command;
      goOn();
    },
  };
}
