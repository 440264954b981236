import * as text from "#language/studyProgress.ts";
import type { Progress } from "../../store/studies.ts";
import styles from "./StudyProgress.module.css";

/** How far something is that takes a while. */
export interface Ongoing {
  readonly progress: Progress;
  /** 0…1. */
  readonly share: number;
  /** The same in words: "412 of 1,000 runs". */
  readonly said: string;
  /** Why it failed, in words. */
  readonly reason: string | null;
}

interface StudyProgressProps {
  /** What it is, for whoever hears of it: "Many runs". */
  readonly name: string;
  /** What the button says that begins it: "Run it 200 times". */
  readonly start: string;
  /** What it says once there is something. */
  readonly again?: string;
  /** null: it was never begun. */
  readonly ongoing: Ongoing | null;
  /** What there is, or comes, is of another setting than that at hand. */
  readonly isOutdated?: boolean;
  /** What it is of then; without, of another setting than the one at hand. */
  readonly outdated?: string;
  /** What there is, or comes, is of another size than the button would begin now. */
  readonly isOtherSize?: boolean;
  begin(): void;
  /** Goes on with what was stopped, whatever is set by now; without, it is begun again. */
  goOn?(): void;
  stop(): void;
}

/** What a screen reader is told: the beginning, each quarter and the end. */
function spokenOf(name: string, { progress, share, said }: Ongoing): string {
  switch (progress) {
    case "running":
      return share < 0.25
        ? text.spokenBegun(name)
        : text.spokenShare(name, 25 * Math.min(3, Math.floor(4 * share)));
    case "stopped":
      return text.spokenStopped(name, said);
    case "finished":
      return text.spokenDone(name);
    case "failed":
      return "";
  }
}

/** What is told beside the button. */
function Telling({
  name,
  ongoing,
  isOutdated,
  outdated = text.ofOtherSettings,
}: Pick<StudyProgressProps, "name" | "isOutdated" | "outdated"> & { readonly ongoing: Ongoing }) {
  const { progress, share, said, reason } = ongoing;
  if (progress === "failed")
    return (
      <p className={styles.said} role="alert">
        {text.failed(reason)}
      </p>
    );
  return (
    <p className={styles.said}>
      {progress === "running" && (
        <progress className={styles.bar} aria-label={name} aria-valuetext={said} value={share} max={1} />
      )}
      {progress === "stopped" ? text.stoppedAt(said) : said}
      {isOutdated && `${said === "" ? "" : ". "}${outdated}`}
    </p>
  );
}

/**
 * The head of everything that takes a while: a button that begins, stops, goes on and begins again – one button, so that
 * whoever pressed it stays on it – with how far it is beside it.
 */
export function StudyProgress(props: StudyProgressProps) {
  const { name, start, again = text.again, ongoing, isOutdated = false, begin, goOn, stop } = props;
  const progress = ongoing?.progress ?? null;
  const goesOn = progress === "stopped" && goOn !== undefined;
  const isRunning = progress === "running";
  const isOther = isOutdated || props.isOtherSize === true;
  const label = {
    running: text.stop,
    stopped: goesOn ? text.goOn : again,
    finished: again,
    failed: text.tryAgain,
  };
  const press = isRunning ? stop : goesOn ? goOn : begin;
  return (
    <div className={styles.progress}>
      <button type="button" className={styles.button} onClick={press}>
        {progress === null ? start : label[progress]}
      </button>
      {(isRunning || goesOn) && isOther && (
        <button type="button" className={styles.button} onClick={begin}>
          {again}
        </button>
      )}
      {ongoing !== null && (
        <Telling name={name} ongoing={ongoing} isOutdated={isOutdated} outdated={props.outdated} />
      )}
      <span className={styles.spoken} role="status">
        {ongoing !== null && spokenOf(name, ongoing)}
      </span>
    </div>
  );
}
