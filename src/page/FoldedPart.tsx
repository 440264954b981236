import { useState } from "react";
import type { ReactNode } from "react";
import styles from "./FoldedPart.module.css";

/** A part of the page that is folded away behind its name, and is not there until it is unfolded. */
export function FoldedPart({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.part} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{name}</summary>
      {isOpen && children}
    </details>
  );
}
