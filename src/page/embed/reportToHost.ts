import { membersAt } from "../../layout/membersAt.ts";
import { writeLink } from "../../parameters/link.ts";
import { linkOf, playheadDay } from "../../store/appState.ts";
import type { AppState } from "../../store/appState.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import type { FigureMessage } from "./hostProtocol.ts";
import { dayTold } from "./obeyHost.ts";

/** What changes is told so long after it did, with all that has changed meanwhile: ten times a second at most. */
const gatheringMs = 100;

type Message<Type extends FigureMessage["type"]> = Extract<FigureMessage, { type: Type }>;

/** What a figure tells by itself. */
export interface HostReports {
  /** What is set now is known to the host, as it comes from there. */
  settingIsKnown(): void;
  dispose(): void;
}

/** What a reader can set, as a query; where the playhead stands is told apart. */
const queryOfSetting = (state: AppState): string => writeLink({ ...linkOf(state), day: null });

/** The run of what is set, once it has come to an end. */
function settledRun(state: AppState): Message<"run"> | null {
  const { shown, run, asked, settings } = state;
  const { parameters } = settings.present;
  const isSettled = run.state === "finished" || run.state === "stopped";
  if (!isSettled || shown?.run !== run.run || asked !== parameters) return null;
  return {
    type: "run",
    query: writeLink(linkOf(state)),
    joined: shown.members * parameters.peopleEach,
    days: shown.reached,
    seed: parameters.seed,
  };
}

function playheadOf({ state, history }: AppStore): Message<"playhead"> {
  const now = state.getState();
  const day = playheadDay(now);
  const columns = history()?.columns;
  const joined =
    columns === undefined
      ? null
      : membersAt(columns.people.joinDays, columns.people.count, day) * columns.parameters.peopleEach;
  return { type: "playhead", day: dayTold(day), playing: now.playing, joined };
}

/** Whatever of a state may make something to tell: while nothing of it changes, nothing is looked at. */
const watched = ["settings", "other", "look", "day", "playing", "shown", "run"] as const;

/** Tells a host of runs, of the playhead and of what the reader sets, from what stands there now. */
export function reportToHost(
  store: AppStore,
  post: (message: FigureMessage) => void,
  { setTimeout, clearTimeout }: Pick<Window, "setTimeout" | "clearTimeout">,
): HostReports {
  const { state } = store;
  let timer: number | null = null;
  let knownQuery = queryOfSetting(state.getState());
  let toldRevision: number | null = null;
  let toldPlayhead: Message<"playhead"> | null = null;

  const tell = (): void => {
    timer = null;
    const now = state.getState();
    const query = queryOfSetting(now);
    if (query !== knownQuery) post({ type: "change", query: writeLink(linkOf(now)) });
    knownQuery = query;

    const run = settledRun(now);
    const revision = now.shown?.revision ?? null;
    if (run !== null && revision !== toldRevision) {
      toldRevision = revision;
      post(run);
    }

    const playhead = playheadOf(store);
    const { day, playing, joined } = toldPlayhead ?? {};
    if (playhead.day === day && playhead.playing === playing && playhead.joined === joined) return;
    toldPlayhead = playhead;
    post(playhead);
  };
  const tellSoon = (): void => void (timer ??= setTimeout(tell, gatheringMs));

  const unsubscribe = state.subscribe((now, before) => {
    if (watched.some((key) => now[key] !== before[key])) tellSoon();
  });
  tellSoon();
  return {
    settingIsKnown: () => void (knownQuery = queryOfSetting(state.getState())),
    dispose() {
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
