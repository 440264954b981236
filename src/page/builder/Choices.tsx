import type { ReactNode } from "react";
import { RadioOptions } from "../RadioOptions.tsx";
import type { RadioOptionsProps } from "../RadioOptions.tsx";
import type { BuilderChoices } from "./builderChoices.ts";
import styles from "./EmbedBuilder.module.css";

/** What is chosen in the builder, and how something else is. */
export interface ChoicesProps {
  readonly choices: BuilderChoices;
  choose(change: Partial<BuilderChoices>): void;
}

interface GroupProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** What belongs to one question. */
export const Group = ({ name, children }: GroupProps) => (
  <fieldset className={styles.group}>
    <legend className={styles.legend}>{name}</legend>
    {children}
  </fieldset>
);

interface OneOfProps<Word extends string> extends RadioOptionsProps<Word> {
  readonly name: string;
  readonly children?: ReactNode;
}

/** One of a few words, a line each. */
export function OneOf<Word extends string>({ name, children, ...options }: OneOfProps<Word>) {
  return (
    <Group name={name}>
      <RadioOptions className={styles.choice} {...options} />
      {children}
    </Group>
  );
}

interface SomeOfProps<Word extends string> {
  readonly names: Readonly<Record<Word, string>>;
  readonly offered: readonly Word[];
  readonly chosen: readonly Word[];
  choose(word: Word, isIn: boolean): void;
}

/** Any of a few words, a line each. */
export function SomeOf<Word extends string>({ names, offered, chosen, choose }: SomeOfProps<Word>) {
  return offered.map((word) => (
    <label key={word} className={styles.choice}>
      <input
        type="checkbox"
        value={word}
        checked={chosen.includes(word)}
        onChange={({ target }) => choose(word, target.checked)}
      />
      <span>{names[word]}</span>
    </label>
  ));
}
