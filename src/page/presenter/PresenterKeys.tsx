import * as text from "#language/presenter.ts";
import styles from "./presenter.module.css";

interface PresenterKeysProps {
  readonly keys: readonly (readonly [key: string, does: string])[];
}

/** The keys in a line, which fades: who presents knows them by then. Without motion it stays. */
export function PresenterKeys({ keys }: PresenterKeysProps) {
  return (
    <ul className={styles.keys} aria-label={text.keysName}>
      {keys.map(([key, does]) => (
        <li key={key}>
          <kbd>{key}</kbd> {does}
        </li>
      ))}
    </ul>
  );
}
