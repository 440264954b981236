import type { AppState, Shown } from "./appState.ts";
import type { ClientNews } from "./runClient.ts";
import { keptInHistory } from "./keptPerson.ts";
import { playedTogether } from "./playhead.ts";

type HistoryNews = Extract<ClientNews, { type: "history" }>;

function shownAfter(shown: Shown | null, news: HistoryNews): Shown {
  const { columns, state } = news;
  return {
    run: news.run,
    revision: (shown?.revision ?? 0) + 1,
    state,
    days: columns.parameters.days,
    reached: columns.reachedDay,
    endedBy: columns.endedBy,
    members: columns.people.count,
  };
}

function afterHistory(state: AppState, news: HistoryNews): Partial<AppState> {
  const complete = news.state !== "running";
  const shown = shownAfter(state.shown, news);
  const { onArrival } = state;
  const playhead =
    onArrival === null
      ? { day: state.day, playing: state.playing, readDay: state.readDay }
      : { ...onArrival, readDay: onArrival.day };
  const kept = keptInHistory(state.look.kept, news.columns.people, complete);
  const { state: progress, reached } = playedTogether(shown, state.beside);
  return {
    shown,
    ...playhead,
    // "At the end" is a wish for these runs alone: in a longer one to come the playhead keeps its day.
    day: progress !== "running" && playhead.day === Infinity ? reached : playhead.day,
    onArrival: null,
    run: news.state === "running" ? state.run : { state: news.state, run: news.run },
    look: { ...state.look, kept },
  };
}

/** Whether news belong to a run older than the one that was asked for last. */
export function isStale(state: AppState, news: ClientNews): boolean {
  return state.run.state !== "waiting" && news.run < state.run.run;
}

/** What changes in the state when news arrive. The columns themselves are kept elsewhere. */
export function afterNews(state: AppState, news: ClientNews): Partial<AppState> {
  if (isStale(state, news)) return {};
  switch (news.type) {
    case "progress":
      return { run: { state: "running", run: news.run, share: news.share, members: news.members } };
    case "history":
      return afterHistory(state, news);
    case "expectation":
      return state.asked === null
        ? {}
        : {
            expected: { parameters: state.asked, expectation: news.expectation },
            expectationFailed: false,
          };
    case "expectationFailed":
      // What was expected of another setting is not expected of this one.
      return { expected: null, expectationFailed: true };
    case "digest":
      return { digest: { run: news.run, hex: news.digest } };
    case "failed":
      return { run: { state: "failed", run: news.run, reason: news.reason }, onArrival: null };
    case "replaced":
      return { run: { state: "replaced", run: news.run, reason: news.reason }, onArrival: null };
  }
}
