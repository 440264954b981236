import * as text from "#language/studyFile.ts";
import { useRef } from "react";
import { useCopied } from "../useCopied.ts";
import styles from "./StudyFile.module.css";

/** A command to be copied; where the browser does not let us, it is selected, to be copied by hand. */
export function CopyCommand({ label, command }: { readonly label: string; readonly command: string }) {
  const { isCopied, copy } = useCopied();
  const code = useRef<HTMLElement>(null);
  const select = (): void => {
    if (code.current !== null) getSelection()?.selectAllChildren(code.current);
  };
  return (
    <div className={styles.command}>
      <code ref={code} tabIndex={0} aria-label={label} role="group">
        {command}
      </code>
      <button type="button" className={styles.tool} onClick={() => void copy(command, select)}>
        {isCopied ? text.copied : text.copy}
      </button>
      <span className={styles.spoken} role="status">
        {isCopied ? text.commandCopied : ""}
      </span>
    </div>
  );
}
