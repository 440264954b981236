import * as text from "#language/embedBuilder.ts";
import { useId, useRef } from "react";
import { useCopied } from "../useCopied.ts";
import styles from "./EmbedBuilder.module.css";

/** What is to be pasted, and a button that copies it; where the browser does not let us, it is selected, to be copied by hand. */
export function SnippetField({ snippet }: { readonly snippet: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { isCopied, copy } = useCopied();
  const select = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div>
      <div className={styles.snippetHead}>
        <label htmlFor={id} className={styles.legend}>
          {text.paste}
        </label>
        <button type="button" className={styles.copy} onClick={() => void copy(snippet, select)}>
          {isCopied ? text.copied : text.copy}
        </button>
      </div>
      <textarea
        ref={field}
        id={id}
        className={styles.snippet}
        readOnly
        rows={5}
        spellCheck={false}
        value={snippet}
      />
      <span className={styles.spoken} role="status">
        {isCopied ? text.snippetIsCopied : ""}
      </span>
    </div>
  );
}
