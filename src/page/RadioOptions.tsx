import { useId } from "react";

/** A choice of one of a few words. */
export interface RadioOptionsProps<Word extends string> {
  /** Word → what the page calls it. */
  readonly names: Readonly<Partial<Record<Word, string>>>;
  readonly offered: readonly Word[];
  /** null: none of them. */
  readonly chosen: Word | null;
  choose(word: Word): void;
}

/** The words themselves, each with its button; a group with a name stands around them. @param className of each */
export function RadioOptions<Word extends string>(
  props: RadioOptionsProps<Word> & { readonly className: string },
) {
  const { className, names, offered, chosen, choose } = props;
  const group = useId();
  return offered.map((word) => (
    <label key={word} className={className}>
      <input type="radio" name={group} value={word} checked={word === chosen} onChange={() => choose(word)} />
      <span>{names[word]}</span>
    </label>
  ));
}
