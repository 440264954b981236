import type { AppState } from "./appState.ts";
import { agreedSettings, agreement } from "./agreement.ts";
import { createAppStore } from "./createAppStore.ts";
import type { AppStore } from "./createAppStore.ts";
import { mirroring } from "./mirroring.ts";
import { startHistory } from "./undoHistory.ts";

/** What a side has to take over of the classes of net of the side that leads. */
function classesOf(first: AppStore, to: AppStore): Partial<AppState> {
  const classesBeside = first.state.getState().money?.figures.netClasses.from ?? null;
  const isSame = String(classesBeside) === String(to.state.getState().classesBeside);
  return isSame ? {} : { classesBeside };
}

/** The second side of a comparison: a store of its own, in agreement with the first for as long as there is one. */
export interface Companion extends AppStore {
  /** The side whose settings were changed last, by a person and not by the other side. */
  changedLast(): AppStore;
}

/**
 * Makes the store of what an app's settings are seen beside (`other`, which must be there), and asks for its run. What is
 * changed on either side changes the other where they have it in common. Disposing of it leaves the first as it is; what was
 * beside it stays there to be brought back.
 */
export function createCompanion(first: AppStore): Companion {
  const state = first.state.getState();
  const { other, putAside } = state;
  if (other === null) throw new Error("There is nothing beside it.");
  const { options } = first;
  const settings = agreedSettings(state, putAside?.settings ?? startHistory(other));
  const made = createAppStore({
    ...options,
    link: { ...settings.present, day: null, person: null, theme: null },
    notes: [],
    startClient: mirroring(first, options.startClient, options.frames),
    isLed: true,
  });
  let changed: AppStore = first;
  let isFollowing = false;

  const follow = (from: AppStore, to: AppStore): void => {
    const differences = {
      ...agreement(from.state.getState(), to.state.getState()),
      ...(from === first && classesOf(first, to)),
    };
    if (Object.keys(differences).length === 0) return;
    const was = isFollowing;
    isFollowing = true;
    to.state.setState(differences);
    isFollowing = was;
  };
  const listen = (from: AppStore, to: AppStore): (() => void) =>
    from.state.subscribe((now, before) => {
      if (!isFollowing && now.settings.present !== before.settings.present) changed = from;
      if (first.state.getState().other === null) return;
      if (now.other === null) first.actions.compare(null);
      else follow(from, to);
    });

  made.state.setState({ settings, other: state.settings.present, ...(putAside && { look: putAside.look }) });
  follow(first, made);
  follow(made, first);
  const stops = [listen(first, made), listen(made, first)];
  first.setBeside(made);
  made.setBeside(first);

  return {
    ...made,
    changedLast: () => changed,
    dispose() {
      for (const stop of stops) stop();
      const { settings: last, look } = made.state.getState();
      first.setBeside(null);
      first.state.setState({ beside: null, putAside: { settings: last, look } });
      made.dispose();
    },
  };
}
