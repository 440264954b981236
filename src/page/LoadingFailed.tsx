import * as text from "#language/failure.ts";
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
      {failures === 1 ? text.notLoaded(what) : text.notLoadedAgain(what)}{" "}
      <button type="button" className={styles.retry} onClick={retry}>
        {text.tryAgain}
      </button>
    </p>
  );
}
