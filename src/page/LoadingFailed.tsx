import styles from "./LoadingFailed.module.css";
import type { Fetched } from "./useFetched.ts";

interface LoadingFailedProps extends Pick<Fetched<unknown>, "failures" | "retry"> {
  /** What did not come: "This curve". */
  readonly what: string;
}

/** Says that a part of the page could not be fetched, and tries again. */
export function LoadingFailed({ what, failures, retry }: LoadingFailedProps) {
  return (
    <p className={styles.failed} role="alert">
      {what} could not be loaded
      {failures === 1 ? ". " : " again. It may help to load the page anew: its address keeps your settings. "}
      <button type="button" className={styles.retry} onClick={retry}>
        Try again
      </button>
    </p>
  );
}
