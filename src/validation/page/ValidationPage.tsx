import * as text from "#language/laws/page.ts";
import { locale } from "#language/locale.ts";
import type { CSSProperties } from "react";
import { chapters, holds } from "../law.ts";
import { checkedElsewhere } from "../otherRows.ts";
import type { OtherRow } from "../otherRows.ts";
import type { LawRecord } from "../record.ts";
import { Key } from "./Key.tsx";
import { LawCard } from "./LawCard.tsx";
import styles from "./ValidationPage.module.css";

const told = (count: number): string => count.toLocaleString(locale);

/** "All 41 laws hold …", or what does not. */
function sayOutcome(records: readonly LawRecord[]): string {
  const figures = records.flatMap(({ observations }) => observations);
  const broken = records.filter(({ observations }) => !observations.every(holds));
  if (broken.length > 0) return text.someDoNotHold(broken.map(({ title }) => title));
  return text.allHold(told(records.length), told(figures.length));
}

/** The place of a chapter on the page, for links within it. */
const anchorOf = (chapter: string): string => chapter.toLowerCase().replaceAll(" ", "-");

function OtherRows({ title, rows }: { readonly title: string; readonly rows: readonly OtherRow[] }) {
  return (
    <section className={styles.other} aria-label={title}>
      <h2 className={styles.otherHead}>{title}</h2>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} data-law={row.id}>
            <b>{row.title}.</b> {row.says}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is shown of all laws, and in which colours. */
export interface ValidationPageProps {
  readonly records: readonly LawRecord[];
  readonly themeName: "dark" | "light";
  /** The theme's custom properties. */
  readonly style: CSSProperties;
}

/** Every law: theory beside simulation, by chapters. */
export function ValidationPage({ records, themeName, style }: ValidationPageProps) {
  return (
    <div className={styles.page} style={style} data-app="page" data-theme={themeName}>
      <header className={styles.header}>
        <a className={styles.wordmark} href="./">
          Invi<span className={styles.tree}>tree</span>
        </a>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{text.title}</h1>
        <div className={styles.intro}>
          <p>
            {text.intro} <b>{sayOutcome(records)}</b>
          </p>
          <p>
            {text.strictness.map((part) =>
              typeof part === "string" ? part : <code key={part.code}>{part.code}</code>,
            )}
          </p>
        </div>
        <Key />
        <nav className={styles.chapters} aria-label={text.chapters}>
          {chapters.map((chapter) => (
            <a key={chapter} href={`#${anchorOf(chapter)}`}>
              {chapter}
            </a>
          ))}
        </nav>
        {chapters.map((chapter) => (
          <section key={chapter} className={styles.chapter} aria-labelledby={anchorOf(chapter)}>
            <h2 className={styles.chapterHead} id={anchorOf(chapter)}>
              {chapter}
            </h2>
            <div className={styles.cards}>
              {records
                .filter((record) => record.chapter === chapter)
                .map((record) => (
                  <LawCard key={record.id} record={record} />
                ))}
            </div>
          </section>
        ))}
        <OtherRows title={text.elsewhere} rows={checkedElsewhere} />
      </main>
    </div>
  );
}
