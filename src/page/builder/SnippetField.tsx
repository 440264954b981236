import { useEffect, useId, useRef, useState } from "react";
import styles from "./EmbedBuilder.module.css";

/** How long "Copied" stays, in milliseconds. */
const copiedMs = 2000;

/** What is to be pasted, and a button that copies it; where the browser does not let us, it is selected, to be copied by hand. */
export function SnippetField({ snippet }: { readonly snippet: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), copiedMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(snippet);
      setCopied(true);
    } catch {
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <div>
      <div className={styles.snippetHead}>
        <label htmlFor={id} className={styles.legend}>
          Paste this into your page
        </label>
        <button type="button" className={styles.copy} onClick={() => void copy()}>
          {isCopied ? "Copied" : "Copy"}
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
        {isCopied ? "The snippet is copied." : ""}
      </span>
    </div>
  );
}
