import * as text from "#language/runNotice.ts";
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
      <progress className={styles.progress} aria-label={text.simulating} value={run.share} max={1} />
      <span>{text.soFar(formatCount(run.members))}</span>
      <button type="button" className={styles.button} onClick={store.stopRun}>
        {text.stop}
      </button>
    </div>
  );
}

function failureOf(run: AppState["run"]): string | null {
  if (run.state === "replaced") return text.replaced[run.reason];
  return run.state === "failed" ? text.failed(run.reason) : null;
}

function Failure({ sentence }: { readonly sentence: string }) {
  const { store } = useApp();
  return (
    <div className={styles.notice} role="alert">
      <span>{sentence}</span>
      <button type="button" className={styles.button} onClick={store.retryRun}>
        {text.tryAgain}
      </button>
    </div>
  );
}

/** What there is to say about a history that ended before its time. */
function endingOf({ shown, settings }: AppState): string | null {
  if (shown === null || shown.state === "running") return null;
  const { memberLimit, peopleEach } = settings.present.parameters;
  const day = formatCount(Math.floor(shown.reached));
  if (shown.members === 0) return text.nobody;
  if (shown.state === "stopped") return text.stopped(day, formatCount(shown.days));
  if (shown.endedBy !== "memberLimit") return null;
  return text.atLimit(day, formatCount(memberLimit), peopleEach === 1);
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
        {isPartial && <p className={styles.notice}>{text.unfinished}</p>}
      </div>
    );
  return (
    <div className={styles.place}>
      {failure !== null && <Failure sentence={failure} />}
      {ending !== null && <p className={styles.notice}>{ending}</p>}
    </div>
  );
}
