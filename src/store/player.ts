import type { StoreApi } from "zustand/vanilla";
import { played } from "./appState.ts";
import type { AppState } from "./appState.ts";
import type { Frames } from "./frames.ts";
import { stepPlayhead } from "./playhead.ts";
import type { PlayedHistory } from "./playhead.ts";

/** A history that is not finished is played only after it has been there for so long. */
const partialWaitMs = 1000;

/** A frame that comes later than this (a tab in the background) counts as no later. */
const longestFrameMs = 100;

/** Text that is read changes no more often than this while playing. */
const betweenReadingsMs = 80;

/** Moves the playhead of one store while it plays. */
export interface Player {
  dispose(): void;
}

/**
 * Plays by animation frames: each one moves the playhead by the time that has passed. Between plays, and where
 * there is nothing to play yet, no frame is asked for; nor out of sight: it goes on where it was when it is seen again.
 */
export function createPlayer(store: StoreApi<AppState>, frames: Frames): Player {
  let frame: number | null = null;
  let lastMs: number | null = null;
  let lastReadingMs = -Infinity;
  let partialSinceMs: number | null = null;

  /** What there is to play now. */
  const playable = (state: AppState): PlayedHistory | null => {
    const history = state.inSight && state.playing ? played(state) : null;
    return history?.state === "running" && state.day >= history.reached ? null : history;
  };

  const isHeld = ({ state }: PlayedHistory, nowMs: number): boolean => {
    if (state !== "running") {
      partialSinceMs = null;
      return false;
    }
    partialSinceMs ??= nowMs;
    return nowMs - partialSinceMs < partialWaitMs;
  };

  const onFrame = (nowMs: number): void => {
    frame = null;
    const state = store.getState();
    const history = playable(state);
    if (history === null) return void (lastMs = null);
    const elapsedMs = Math.min(nowMs - (lastMs ?? nowMs), longestFrameMs);
    lastMs = nowMs;
    // Asked for before the state is set: whoever listens may stop the player.
    frame = frames.request(onFrame);
    if (isHeld(history, nowMs)) return;
    const playhead = stepPlayhead(state.day, state.speed, history, elapsedMs);
    const isReading = nowMs - lastReadingMs >= betweenReadingsMs;
    if (isReading) lastReadingMs = nowMs;
    store.setState(isReading ? { ...playhead, readDay: playhead.day } : playhead);
  };

  const follow = (): void => {
    const moves = playable(store.getState()) !== null;
    if (moves && frame === null) frame = frames.request(onFrame);
    if (moves || frame === null) return;
    frames.cancel(frame);
    frame = null;
    lastMs = null;
  };

  const unsubscribe = store.subscribe(follow);
  follow();

  return {
    dispose() {
      unsubscribe();
      if (frame !== null) frames.cancel(frame);
    },
  };
}
