import type { AppState } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./RunNotice.module.css";
import { formatCount } from "./words/formatCount.ts";

type Running = Extract<AppState["run"], { state: "running" }>;

/** How far a run has come, with a button to end it. The style lets it appear only after 200 ms. */
function Progress({ run }: { readonly run: Running }) {
  const { store } = useApp();
  return (
    <div className={`${styles.notice} ${styles.late}`}>
      <progress className={styles.progress} aria-label="Simulating" value={run.share} max={1} />
      <span>Simulating: {formatCount(run.members)} members so far</span>
      <button type="button" className={styles.button} onClick={store.stopRun}>
        Stop
      </button>
    </div>
  );
}

const whyReplaced = {
  silent: "The simulation said nothing for five seconds and was ended.",
  failed: "The simulation failed and was ended.",
} as const;

function failureOf(run: AppState["run"]): string | null {
  if (run.state === "replaced") return whyReplaced[run.reason];
  return run.state === "failed" ? `The simulation failed: ${run.reason}` : null;
}

function Failure({ sentence }: { readonly sentence: string }) {
  const { store } = useApp();
  return (
    <div className={styles.notice} role="alert">
      <span>{sentence}</span>
      <button type="button" className={styles.button} onClick={store.retryRun}>
        Try again
      </button>
    </div>
  );
}

/** What there is to say about a history that ended before its time. */
function endingOf({ shown, settings }: AppState): string | null {
  if (shown === null || shown.state === "running") return null;
  const { memberLimit, peopleEach } = settings.present.parameters;
  const day = `day ${formatCount(Math.floor(shown.reached))}`;
  if (shown.members === 0) return "Nobody starts and nobody comes.";
  if (shown.state === "stopped") return `Stopped on ${day} of ${formatCount(shown.days)}.`;
  if (shown.endedBy !== "memberLimit") return null;
  const limit = `${formatCount(memberLimit)} ${peopleEach === 1 ? "members" : "simulated members"}`;
  return `The run ended on ${day}, at its limit of ${limit}.`;
}

/** How the run is doing, where that is worth saying: under way for long, failed, or ended before its time. */
export function RunNotice() {
  const run = useAppState((state) => state.run);
  const ending = useAppState(endingOf);
  const isPartial = useAppState((state) => state.shown?.state === "running");
  const failure = failureOf(run);
  if (run.state === "running")
    return (
      <div className={styles.place}>
        <Progress key={run.run} run={run} />
        {isPartial && <p className={styles.notice}>Unfinished: everybody moves into place at the end.</p>}
      </div>
    );
  return (
    <div className={styles.place}>
      {failure !== null && <Failure sentence={failure} />}
      {ending !== null && <p className={styles.notice}>{ending}</p>}
    </div>
  );
}
