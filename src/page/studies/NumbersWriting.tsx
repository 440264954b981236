import * as text from "#language/ownNumbers.ts";
import type { NumbersForm } from "../../files/numbersReading.ts";
import { decimalNames, layoutNames, orderNames, sayWriting, separatorNames } from "../words/sayNumbers.ts";
import { withLayout, withWriting } from "./numbersForm.ts";
import styles from "./YourNumbers.module.css";

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Word, string>>;
  readonly chosen: Word;
  choose(word: Word): void;
}

function Choice<Word extends string>({ label, names, chosen, choose }: ChoiceProps<Word>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        className={styles.select}
        value={chosen}
        onChange={(event) => choose(event.target.value as Word)}
      >
        {(Object.keys(names) as Word[]).map((word) => (
          <option key={word} value={word}>
            {names[word]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NumbersWritingProps {
  readonly form: NumbersForm;
  /** Nothing could be read so: something has to be chosen. */
  readonly isRefused: boolean;
  readAgain(form: NumbersForm): void;
}

/** How a text is written, as it was recognised, in a line; unfolded, whoever changes something has it read again so. */
export function NumbersWriting({ form, isRefused, readAgain }: NumbersWritingProps) {
  return (
    <details className={styles.writing} open={isRefused}>
      <summary>{sayWriting(form)}</summary>
      <div className={styles.choices}>
        <Choice
          label={text.eachRowIs}
          names={layoutNames}
          chosen={form.layout}
          choose={(layout) => readAgain(withLayout(form, layout))}
        />
        <Choice
          label={text.datesAre}
          names={orderNames}
          chosen={form.dateOrder}
          choose={(dateOrder) => readAgain(withWriting(form, { dateOrder }))}
        />
        <Choice
          label={text.cellsAre}
          names={separatorNames}
          chosen={form.separator}
          choose={(separator) => readAgain(withWriting(form, { separator }))}
        />
        <Choice
          label={text.numbersAre}
          names={decimalNames}
          chosen={form.decimal}
          choose={(decimal) => readAgain(withWriting(form, { decimal }))}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={form.hasHeader}
            onChange={(event) => readAgain(withWriting(form, { hasHeader: event.target.checked }))}
          />
          {text.hasHeader}
        </label>
      </div>
    </details>
  );
}
