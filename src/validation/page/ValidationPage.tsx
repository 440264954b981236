import type { CSSProperties } from "react";
import { chapters, holds } from "../law.ts";
import { checkedElsewhere } from "../otherRows.ts";
import type { OtherRow } from "../otherRows.ts";
import type { LawRecord } from "../record.ts";
import { Key } from "./Key.tsx";
import { LawCard } from "./LawCard.tsx";
import styles from "./ValidationPage.module.css";

/** "All 41 laws hold …", or what does not. */
function sayOutcome(records: readonly LawRecord[]): string {
  const figures = records.flatMap(({ observations }) => observations);
  const broken = records.filter(({ observations }) => !observations.every(holds));
  if (broken.length > 0) return `Not held: ${broken.map(({ title }) => title).join("; ")}.`;
  return `All ${records.length} laws hold, in ${figures.length} figures.`;
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
        <h1 className={styles.title}>Is it right?</h1>
        <div className={styles.intro}>
          <p>
            Nobody should have to trust a picture. Here is what mathematics and published results say of how
            people bring people, beside what Invitree simulates, person by person.{" "}
            <b>{sayOutcome(records)}</b>
          </p>
          <p>
            Chance is allowed 4.5 standard errors: a model without a mistake strays further in one figure of
            150,000. And each law is shown to notice mistakes: a model that is wrong on purpose must fail it.
            Whoever has the source runs it all with <code>npm run validate</code>, or with other luck:{" "}
            <code>npm run validate -- --fresh</code>.
          </p>
        </div>
        <Key />
        <nav className={styles.chapters} aria-label="Chapters">
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
        <OtherRows title="Checked elsewhere" rows={checkedElsewhere} />
      </main>
    </div>
  );
}
