import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { ClientNews, StartClient } from "../../src/store/runClient.ts";
import { madeUpHistory } from "./madeUpHistory.ts";
import type { MadeUpHistory } from "./madeUpHistory.ts";

/** A client whose runs arrive when the test says so. */
export interface FakeClient {
  readonly start: StartClient;
  /** The parameters of every run that was asked for, the first run being number 1. */
  readonly asked: readonly Parameters[];
  readonly stops: number;
  readonly isDisposed: boolean;
  tell(news: ClientNews): void;
  /** The last run arrives, finished unless told otherwise. */
  arrive(wanted?: MadeUpHistory, state?: "running" | "finished" | "stopped"): void;
}

/** A client for tests. */
export function fakeClient(): FakeClient {
  const asked: Parameters[] = [];
  let listen: (news: ClientNews) => void = () => undefined;
  let stops = 0;
  let isDisposed = false;
  return {
    start(listener) {
      listen = listener;
      return {
        run: (parameters) => asked.push(parameters),
        stop: () => void stops++,
        dispose: () => void (isDisposed = true),
      };
    },
    asked,
    get stops() {
      return stops;
    },
    get isDisposed() {
      return isDisposed;
    },
    tell: (news) => listen(news),
    arrive(wanted = {}, state = "finished") {
      const parameters = { ...asked.at(-1), ...wanted.parameters };
      const endedBy = state === "finished" ? (wanted.endedBy ?? "horizon") : null;
      const history = madeUpHistory({ ...wanted, parameters, endedBy });
      listen({ type: "history", run: asked.length, state, ...history });
    },
  };
}
