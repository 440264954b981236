import * as text from "#language/pageLayout.ts";
import { useApp } from "./AppContext.ts";
import styles from "./ProofLink.module.css";

/** The way to the page that sets theory beside simulation. */
export function ProofLink() {
  const { pageAddress } = useApp();
  return (
    <p className={styles.proof}>
      <a href={new URL("validation.html", pageAddress).href}>{text.isItRight}</a> {text.isItRightMeans}
    </p>
  );
}
