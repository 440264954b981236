import * as text from "#language/laws/page.ts";
import styles from "./Key.module.css";
import picture from "./LawPicture.module.css";

/** What the marks of all pictures mean. */
export function Key() {
  return (
    <ul className={styles.key} aria-label={text.marks}>
      <li>
        <svg width="28" height="12" aria-hidden="true">
          <path className={picture.theory} d="M1 6H27" />
        </svg>
        {text.theory}
      </li>
      <li>
        <svg width="28" height="12" aria-hidden="true">
          <circle className={picture.found} cx="6" cy="7" r="2.6" />
          <rect className={picture.bar} x="14" y="1" width="9" height="11" />
        </svg>
        {text.simulated}
      </li>
      <li>
        <svg width="28" height="12" aria-hidden="true">
          <path className={picture.run} d="M1 11C9 9 14 5 27 1M1 9C10 9 20 8 27 6" />
        </svg>
        {text.singleRuns}
      </li>
    </ul>
  );
}
