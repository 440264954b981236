import { useEffect } from "react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import styles from "./notes.module.css";

interface OnPaperProps {
  /** The browser's dialogue is over. */
  onDone(): void;
  readonly children: ReactNode;
}

/** Prints something, which stands on the page as long as that takes and is seen on paper alone. */
export function OnPaper({ onDone, children }: OnPaperProps) {
  useEffect(() => {
    window.addEventListener("afterprint", onDone, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", onDone);
  }, [onDone]);
  return createPortal(<div className={styles.paper}>{children}</div>, document.body);
}
