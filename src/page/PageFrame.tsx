import type { ReactNode } from "react";
import { Header } from "./Header.tsx";
import styles from "./PageLayout.module.css";
import { Timeline } from "./Timeline.tsx";

/** What stays at the edges of the page, whatever is shown between them. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className={styles.header}>
        <Header />
      </div>
      {children}
      <div className={styles.timeline}>
        <Timeline />
      </div>
    </>
  );
}
