import type { StoreApi } from "zustand/vanilla";
import { afterNews, isStale } from "./afterNews.ts";
import { isAwake } from "./appState.ts";
import type { AppState, History } from "./appState.ts";
import type { Frames } from "./frames.ts";
import type { ClientNews, RunClient, StartClient } from "./runClient.ts";

/**
 * While a value is being moved, a run under way is let to arrive for so long before it is cancelled for a
 * newer one: else a drag over a large run would show nothing until it stops.
 */
const patienceMs = 150;

/** Runs for the settings of one store. */
export interface RunConnection {
  /** Asks again for the run of the settings at hand, after one that failed. */
  retry(): void;
  stop(): void;
  dispose(): void;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Turns changes of the parameters into runs, at most one a frame, and what the client tells into state. Out of sight nothing
 * is asked for: what is set then is when it is seen again.
 * `keep` is given the columns of each history before the state names it.
 */
export function connectRuns(
  store: StoreApi<AppState>,
  startClient: StartClient,
  frames: Frames,
  keep: (history: History) => void,
): RunConnection {
  let client: RunClient | null = null;
  let frame: number | null = null;
  let askedAtMs = -Infinity;

  const listen = (news: ClientNews): void => {
    if (isStale(store.getState(), news)) return;
    if (news.type === "history") keep({ columns: news.columns, disc: news.disc });
    store.setState(afterNews(store.getState(), news));
  };

  const isDue = (state: AppState): boolean =>
    isAwake(state) && state.settings.present.parameters !== state.asked;

  const ask = (nowMs: number): void => {
    const asked = store.getState().settings.present.parameters;
    askedAtMs = nowMs;
    try {
      client ??= startClient(listen);
      const run = client.run(asked);
      store.setState({ asked, run: { state: "running", run, share: 0, members: 0 } });
    } catch (error) {
      const reason = describe(error);
      store.setState({ asked, run: { state: "failed", run: 0, reason }, onArrival: null });
    }
  };

  /** A run is under way, is young, and has shown nothing yet. */
  const isAwaited = (nowMs: number): boolean => {
    const { run, shown } = store.getState();
    return run.state === "running" && shown?.run !== run.run && nowMs - askedAtMs < patienceMs;
  };

  /** Asks at once if that is due, and looks again in the next frame. */
  const follow = (nowMs: number): void => {
    if (!isDue(store.getState())) return;
    // Asked for first, as to ask changes the state, which leads here again.
    frame = frames.request((frameMs) => {
      frame = null;
      follow(frameMs);
    });
    if (!isAwaited(nowMs)) ask(nowMs);
  };

  const unsubscribe = store.subscribe((state) => {
    if (frame === null && isDue(state)) follow(frames.now());
  });
  if (isDue(store.getState())) ask(-Infinity);

  return {
    retry: () => ask(-Infinity),
    stop: () => client?.stop(),
    dispose() {
      unsubscribe();
      if (frame !== null) frames.cancel(frame);
      client?.dispose();
    },
  };
}
