import { RadioOptions } from "./RadioOptions.tsx";
import type { RadioOptionsProps } from "./RadioOptions.tsx";
import styles from "./Settings.module.css";

interface RadioChoiceProps<Word extends string> extends RadioOptionsProps<Word> {
  readonly label: string;
}

/** One of a few words. */
export function RadioChoice<Word extends string>({ label, ...options }: RadioChoiceProps<Word>) {
  return (
    <div className={styles.choices} role="radiogroup" aria-label={label}>
      <RadioOptions className={styles.choice} {...options} />
    </div>
  );
}
