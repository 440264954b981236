import { timeline } from "#language/timeline.ts";
import { played } from "../store/appState.ts";
import { useAppState } from "./AppContext.ts";
import { PlayButton, SpeedChoice, StepButtons } from "./PlayControls.tsx";
import { Scrubber } from "./Scrubber.tsx";
import styles from "./Timeline.module.css";
import { formatParameter } from "./words/formatParameter.ts";

/** Play, step, speed and the scrubber, along the bottom. */
export function Timeline() {
  const days = useAppState((state) => played(state)?.days ?? state.settings.present.parameters.days);
  return (
    <section className={styles.timeline} aria-label={timeline}>
      <PlayButton />
      <StepButtons />
      <SpeedChoice />
      <Scrubber />
      <span className={styles.length}>{formatParameter("days", days)}</span>
    </section>
  );
}
