import { writeLink } from "../../parameters/link.ts";
import { linkOf, playheadDay } from "../../store/appState.ts";
import type { AppState } from "../../store/appState.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import { settingOfHost } from "./hostMessage.ts";
import type { FigureMessage, HostMessage } from "./hostProtocol.ts";

/** A day as links and messages tell it. */
export const dayTold = (day: number): number => Math.round(day * 100) / 100;

/** Where the playhead is going to stand, and whether it plays, once the run under way is there. */
function playheadToCome(state: AppState): { readonly day: number; readonly playing: boolean } {
  const { onArrival, shown, settings } = state;
  const { day, playing } = onArrival ?? state;
  const isThere = onArrival === null && shown !== null;
  return {
    day: dayTold(isThere ? playheadDay(state) : Math.min(day, settings.present.parameters.days)),
    playing,
  };
}

const stateMessage = (
  state: AppState,
  id: string | number | null,
  notes: readonly string[],
): FigureMessage => ({
  type: "state",
  id,
  query: writeLink(linkOf(state)),
  ...playheadToCome(state),
  notes,
});

/** Puts the playhead on a day, of the run to come too: that it is not there yet must not matter to who asks for it. */
function seek({ state }: AppStore, day: number): void {
  state.setState(({ settings }) => ({
    day: Math.min(Math.max(day, 0), settings.present.parameters.days),
    playing: false,
    dayIsChosen: true,
    onArrival: null,
    hasPoster: false,
  }));
}

/** Lets it play or not, the run to come too. */
function letPlay({ state, actions }: AppStore, playing: boolean): void {
  const { onArrival } = state.getState();
  if (onArrival === null) return playing ? actions.play() : actions.pause();
  const isAtEnd = onArrival.day === Infinity;
  state.setState({
    onArrival: { day: playing && isAtEnd ? 0 : onArrival.day, playing },
    ...(playing && { hasPoster: false }),
  });
}

/**
 * Does what a host asks for.
 * @returns the answer, where there is one
 */
export function obeyHost(store: AppStore, message: HostMessage): FigureMessage | null {
  const { state, actions } = store;
  switch (message.type) {
    case "get":
      return stateMessage(state.getState(), message.id ?? null, []);
    case "set": {
      const { link, notes, keepsPlayhead } = settingOfHost(linkOf(state.getState()), message);
      actions.openLink(link, [], keepsPlayhead);
      return stateMessage(state.getState(), message.id ?? null, notes);
    }
    case "play":
    case "pause":
      letPlay(store, message.type === "play");
      return null;
    case "seek":
      seek(store, message.day);
      return null;
  }
}
