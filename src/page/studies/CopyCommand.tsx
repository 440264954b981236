import { useEffect, useRef, useState } from "react";
import styles from "./StudyFile.module.css";

/** How long "Copied" stays, in milliseconds. */
const copiedMs = 2000;

/** A command to be copied; where the browser does not let us, it is selected, to be copied by hand. */
export function CopyCommand({ label, command }: { readonly label: string; readonly command: string }) {
  const [isCopied, setCopied] = useState(false);
  const code = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), copiedMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(command);
      setCopied(true);
    } catch {
      if (code.current !== null) getSelection()?.selectAllChildren(code.current);
    }
  };
  return (
    <div className={styles.command}>
      <code ref={code} tabIndex={0} aria-label={label} role="group">
        {command}
      </code>
      <button type="button" className={styles.tool} onClick={() => void copy()}>
        {isCopied ? "Copied" : "Copy"}
      </button>
      <span className={styles.spoken} role="status">
        {isCopied ? "The command is copied." : ""}
      </span>
    </div>
  );
}
