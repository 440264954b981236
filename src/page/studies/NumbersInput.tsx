import * as text from "#language/ownNumbers.ts";
import { useRef, useState } from "react";
import type { Studies } from "../../store/studies.ts";
import { sayTooLarge } from "../words/sayNumbers.ts";
import { exampleNumbers } from "./exampleNumbers.ts";
import { FileButton, FileDrop } from "./FileDrop.tsx";
import { useStudies } from "./useStudies.ts";
import styles from "./YourNumbers.module.css";

/** Longer texts are not shown in the field again: it would be slow, and nobody edits them there. */
const longestShown = 200_000;

/** Where numbers come in: pasted, typed, dropped, chosen as a file, or as an example. */
export function NumbersInput({ studies }: { readonly studies: Studies }) {
  const { readNumbers, removeNumbers } = studies.actions;
  const numbers = useStudies(studies, (state) => state.numbers);
  const hasNumbers = useStudies(studies, (state) => state.numbers !== null || state.onCurve !== null);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const source = numbers?.source;

  const write = (written: string): void => {
    if (field.current !== null) field.current.value = written;
  };
  const read = (written: string): void => {
    setRefused(null);
    if (written.trim() === "") removeNumbers();
    else readNumbers(written, null, null);
  };
  const open = (file: File): void => {
    const tooLarge = sayTooLarge(file.name, file.size);
    setRefused(tooLarge);
    if (tooLarge !== null) return;
    write("");
    readNumbers(file, file.name, null);
  };
  return (
    <FileDrop className={styles.input} take={open}>
      <textarea
        ref={field}
        className={styles.text}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        aria-label={text.field}
        placeholder={text.placeholder}
        defaultValue={typeof source === "string" && source.length <= longestShown ? source : ""}
        onChange={({ target, nativeEvent }) => {
          const isPasted =
            nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith("insertFrom");
          // Nobody is told of a first line that it is not enough while it is being typed.
          if (isPasted || /\n|^\s*$/.test(target.value)) read(target.value);
        }}
        onBlur={({ target }) => {
          if (target.value.trim() !== "" && target.value !== source) read(target.value);
        }}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <div className={styles.tools}>
        <FileButton label={text.chooseFile} accept=".csv,.tsv,.txt,text/*" take={open} />
        <button
          type="button"
          className={styles.tool}
          onClick={() => {
            write(exampleNumbers);
            read(exampleNumbers);
          }}
        >
          {text.tryExample}
        </button>
        {hasNumbers && (
          <button
            type="button"
            className={styles.tool}
            onClick={() => {
              write("");
              setRefused(null);
              removeNumbers();
            }}
          >
            {text.takeAway}
          </button>
        )}
      </div>
      {refused !== null && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
    </FileDrop>
  );
}
