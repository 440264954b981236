import * as text from "#language/aboutScenario.ts";
import type { MouseEvent } from "react";
import { besideSetting } from "../parameters/besideSetting.ts";
import type { Beside } from "../parameters/scenario.ts";
import { findScenario } from "../parameters/scenarios.ts";
import { scenarioStories } from "../parameters/scenarioStories.ts";
import { hasOwnValues } from "../store/setting.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./AboutScenario.module.css";
import { Region } from "./Region.tsx";
import { keepPercents } from "./words/keepPercents.ts";

/** What it is to be seen beside, each a button that begins the comparison, or another one; what it is compared with has none. */
function SeeBeside({ besides }: { readonly besides: readonly Beside[] }) {
  const { store, side } = useApp();
  const setting = useAppState(({ settings }) => settings.present);
  if (side === "B") return null;
  const see = (event: MouseEvent, beside: Beside): void => {
    // The two graphs stand at the top.
    event.currentTarget.closest("[data-app]")?.scrollIntoView();
    store.actions.compare(besideSetting(setting, beside));
  };
  return (
    <div className={styles.besides} role="group" aria-label={text.seeBeside}>
      <span className={styles.besideHead}>{text.seeBesideHead}</span>
      {besides.map((beside) => (
        <button
          key={beside.says}
          type="button"
          className={styles.beside}
          onClick={(event) => see(event, beside)}
        >
          {beside.says}
        </button>
      ))}
    </div>
  );
}

/** What the scenario is, what of it is published and by whom, and what is chosen. */
export function AboutScenario() {
  const key = useAppState((state) => state.settings.present.scenario);
  const changed = useAppState(({ settings, other }) => hasOwnValues(settings.present, other));
  const scenario = findScenario(key);
  if (scenario === undefined) return null;
  const { name } = scenario;
  const { about, sources, chosen, disputed, beside = [] } = scenarioStories[key];
  return (
    <Region className={styles.about} name={text.region}>
      <h2 className={styles.name}>
        {name}
        {changed && <span className={styles.changed}> {text.ownValues}</span>}
      </h2>
      {about.map((sentence) => (
        <p key={sentence}>{keepPercents(sentence)}</p>
      ))}
      {beside.length > 0 && <SeeBeside besides={beside} />}
      <p className={styles.small}>{keepPercents(chosen)}</p>
      {disputed !== undefined && <p className={styles.small}>{disputed}</p>}
      {sources.length > 0 && (
        <>
          <h3 className={styles.sourcesHead}>{text.sources}</h3>
          <ul className={styles.sources}>
            {sources.map((source) => (
              <li key={source}>{keepPercents(source)}</li>
            ))}
          </ul>
        </>
      )}
    </Region>
  );
}
