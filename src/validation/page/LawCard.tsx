import * as text from "#language/laws/page.ts";
import { locale } from "#language/locale.ts";
import { holds } from "../law.ts";
import type { Observation } from "../law.ts";
import type { LawRecord } from "../record.ts";
import { sayObservation } from "../sayObservation.ts";
import { ComparisonPicture } from "./ComparisonPicture.tsx";
import styles from "./LawCard.module.css";
import { LawPicture } from "./LawPicture.tsx";

/** No line ends between a number and its per cent sign. */
const unbroken = (words: string): string => words.replaceAll(" %", "\u00a0%");

function Figures({ observations }: { readonly observations: readonly Observation[] }) {
  return (
    <details className={styles.figures}>
      <summary>{text.allFigures(observations.length.toLocaleString(locale))}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.observed}</th>
            <th scope="col">{text.expected}</th>
          </tr>
        </thead>
        <tbody>
          {observations.map((observation) => {
            const { observed, expected } = sayObservation(observation);
            return (
              <tr key={observation.what}>
                <th scope="row">{unbroken(observation.what)}</th>
                <td>{observed}</td>
                <td>{expected}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

/** One law: its picture, what it says, and whether it held. */
export function LawCard({ record }: { readonly record: LawRecord }) {
  const { id, title, says, source, notices, tried, link, observations, picture } = record;
  const shown = observations.find((observation) => !holds(observation)) ?? observations[0];
  const { observed, expected } = sayObservation(shown);
  return (
    <article className={styles.card} data-law={id}>
      {picture.kind === "plot" ? <LawPicture plot={picture} /> : <ComparisonPicture comparison={picture} />}
      <h3 className={styles.title}>{unbroken(title)}</h3>
      <p className={styles.says}>{unbroken(says)}</p>
      <p className={styles.outcome}>
        <b className={holds(shown) ? styles.held : styles.broken}>
          {holds(shown) ? text.held : text.notHeld}
        </b>{" "}
        {text.observedBefore(unbroken(shown.what))} <b>{observed}</b>
        {text.expectedAfter(expected, tried)}
      </p>
      {observations.length > 1 && <Figures observations={observations} />}
      <p className={styles.small}>{unbroken(text.wouldNotice(notices))}</p>
      <p className={styles.small}>{source}</p>
      {link !== null && (
        <p className={styles.small}>
          <a href={`./?${link}`} aria-label={text.watchRunOf(title)}>
            {text.watch}
          </a>
        </p>
      )}
    </article>
  );
}
