import { kIs } from "#language/pageLayout.ts";
import { useAppState } from "./AppContext.ts";
import styles from "./Sentence.module.css";
import { viralCoefficientInWords } from "./words/viralCoefficient.ts";

/** K, large, with what it means in words. */
export function ViralCoefficient() {
  const expected = useAppState((state) => state.expected);
  const words = expected && viralCoefficientInWords(expected.expectation, expected.parameters);
  return (
    <p className={styles.coefficient} title={expected?.expectation.reasons.K}>
      <span className={styles.figure} aria-hidden="true">
        {words?.figure ?? "\u2007.\u2007"}
      </span>
      <span className={styles.meaning}>
        {words && (
          <>
            <span className={styles.spoken}>{kIs(words.figure)} </span>
            {words.sentence} <strong>{words.emphasis}</strong>
          </>
        )}
      </span>
    </p>
  );
}
