import type { MoneyReading, SettledFigures } from "../../src/model/money/moneyReading.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import type { LoadBooks } from "../../src/store/connectMoney.ts";
import { keepBooks } from "../../src/store/keepBooks.ts";
import type { MoneyNews, SettledColumns } from "../../src/worker/protocol.ts";

/** What was asked of a client of the books, in the order of asking. */
export type AskedOfMoney =
  | { readonly type: "keep"; readonly revision: number; readonly columns: SettledColumns }
  | { readonly type: "settle"; readonly plan: Plan; readonly classesFrom: readonly number[] | null }
  | { readonly type: "read"; readonly day: number; readonly row: number | null }
  | { readonly type: "readNets" };

/** Books that are fetched, and made, when the test says so. */
export interface FakeMoney {
  readonly load: LoadBooks;
  readonly loads: number;
  /** The clients that were started. */
  readonly starts: number;
  readonly isDisposed: boolean;
  readonly asked: readonly AskedOfMoney[];
  /** What keeps the books arrives, or does not. */
  arrive(): Promise<void>;
  miss(): Promise<void>;
  tell(news: MoneyNews): void;
  /** The settlement under way is made; its figures say the how manieth it is, as months. */
  settled(): void;
  /** The question under way is answered. */
  read(): void;
}

/** Figures that can be told apart. */
const madeUpFigures = (months: number) =>
  ({ months, netClasses: { from: [-100 * months, 0, 1] } }) as unknown as SettledFigures;

/** Books for tests of the store and the page: their figures and readings only say what they are of. */
export function fakeMoney(): FakeMoney {
  const asked: AskedOfMoney[] = [];
  const waiting: { resolve(start: Awaited<ReturnType<LoadBooks>>): void; reject(why: Error): void }[] = [];
  let loads = 0;
  let starts = 0;
  let isDisposed = false;
  let request = 0;
  let listen: (news: MoneyNews) => void = () => undefined;
  const start: Awaited<ReturnType<LoadBooks>> = (store, history) =>
    keepBooks(store, history, (listener) => {
      starts++;
      listen = listener;
      return {
        keep: (revision, columns) => void asked.push({ type: "keep", revision, columns }),
        settle: (plan, classesFrom) => {
          request++;
          asked.push({ type: "settle", plan, classesFrom });
        },
        read: (day, row) => void asked.push({ type: "read", day, row }),
        readNets: () => void asked.push({ type: "readNets" }),
        dispose: () => void (isDisposed = true),
      };
    });
  /** All that waits for what was loaded has gone on. */
  const goneOn = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return {
    load: () => {
      loads++;
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    get loads() {
      return loads;
    },
    get starts() {
      return starts;
    },
    get isDisposed() {
      return isDisposed;
    },
    asked,
    async arrive() {
      waiting.shift()?.resolve(start);
      await goneOn();
    },
    async miss() {
      waiting.shift()?.reject(new Error("offline"));
      await goneOn();
    },
    tell: (news) => listen(news),
    settled: () => listen({ type: "settled", request, figures: madeUpFigures(request) }),
    read() {
      const question = asked.findLast((one) => one.type === "read");
      const reading = { day: question?.day } as MoneyReading;
      listen({ type: "reading", request, reading });
    },
  };
}
