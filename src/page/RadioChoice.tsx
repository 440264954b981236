import { useId } from "react";
import styles from "./Settings.module.css";

interface RadioChoiceProps<Word extends string> {
  readonly label: string;
  /** Word → what the page calls it. */
  readonly names: Readonly<Partial<Record<Word, string>>>;
  readonly offered: readonly Word[];
  /** null: none of them. */
  readonly chosen: Word | null;
  choose(word: Word): void;
}

/** One of a few words. */
export function RadioChoice<Word extends string>(props: RadioChoiceProps<Word>) {
  const { label, names, offered, chosen, choose } = props;
  const group = useId();
  return (
    <div className={styles.choices} role="radiogroup" aria-label={label}>
      {offered.map((word) => (
        <label key={word} className={styles.choice}>
          <input
            type="radio"
            name={group}
            value={word}
            checked={word === chosen}
            onChange={() => choose(word)}
          />
          <span>{names[word]}</span>
        </label>
      ))}
    </div>
  );
}
