import * as text from "#language/timeline.ts";
import { played } from "../store/appState.ts";
import { isAtEnd, speeds } from "../store/playhead.ts";
import type { Speed } from "../store/playhead.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { BackIcon, ForwardIcon, PauseIcon, PlayIcon } from "./icons.tsx";
import styles from "./Timeline.module.css";

const speedNames: Readonly<Record<Speed, string>> = { 0.5: "½ ×", 1: "1 ×", 2: "2 ×", 4: "4 ×" };

/** Plays and pauses; at the end it starts over. */
export function PlayButton() {
  const { actions } = useApp().store;
  const playing = useAppState((state) => state.playing);
  const ended = useAppState((state) => {
    const history = played(state);
    return history !== null && isAtEnd(state.day, history);
  });
  const name = playing ? text.pause : ended ? text.playAgain : text.play;
  return (
    <button
      type="button"
      className={styles.play}
      aria-label={name}
      aria-keyshortcuts="Space"
      title={text.bySpace(name)}
      onClick={actions.togglePlay}
    >
      {playing ? <PauseIcon /> : <PlayIcon />}
    </button>
  );
}

/** A day back, a day forward. */
export function StepButtons() {
  const { actions } = useApp().store;
  return (
    <span className={styles.steps}>
      <button
        type="button"
        className={styles.step}
        aria-label={text.dayBack}
        aria-keyshortcuts=","
        title={`${text.dayBack} (,)`}
        onClick={() => actions.stepDays(-1)}
      >
        <BackIcon />
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={text.dayForward}
        aria-keyshortcuts="."
        title={`${text.dayForward} (.)`}
        onClick={() => actions.stepDays(1)}
      >
        <ForwardIcon />
      </button>
    </span>
  );
}

/** How fast it plays. */
export function SpeedChoice() {
  const { actions } = useApp().store;
  const speed = useAppState((state) => state.speed);
  return (
    <select
      className={styles.speed}
      aria-label={text.speed}
      title={text.speed}
      value={speed}
      onChange={(event) => actions.setSpeed(Number(event.target.value) as Speed)}
    >
      {speeds.map((choice) => (
        <option key={choice} value={choice}>
          {speedNames[choice]}
        </option>
      ))}
    </select>
  );
}
