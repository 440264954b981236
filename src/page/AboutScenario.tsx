import { findScenario } from "../parameters/scenarios.ts";
import { scenarioStories } from "../parameters/scenarioStories.ts";
import { isChanged } from "../store/setting.ts";
import { useAppState } from "./AppContext.ts";
import styles from "./AboutScenario.module.css";

/** What the scenario is, what of it is published and by whom, and what is chosen. */
export function AboutScenario() {
  const key = useAppState((state) => state.settings.present.scenario);
  const changed = useAppState((state) => isChanged(state.settings.present));
  const scenario = findScenario(key);
  if (scenario === undefined) return null;
  const { name } = scenario;
  const { about, sources, chosen, disputed } = scenarioStories[key];
  return (
    <section className={styles.about} aria-label="About this scenario">
      <h2 className={styles.name}>
        {name}
        {changed && <span className={styles.changed}> with values of your own</span>}
      </h2>
      {about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={styles.small}>{chosen}</p>
      {disputed !== undefined && <p className={styles.small}>{disputed}</p>}
      {sources.length > 0 && (
        <>
          <h3 className={styles.sourcesHead}>Sources</h3>
          <ul className={styles.sources}>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
