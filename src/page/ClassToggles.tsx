import * as text from "#language/classFilter.ts";
import type { ClassFilterPart } from "./ClassFilterPart.ts";
import { OfMember, shortName, Swatch } from "./ClassKey.tsx";
import styles from "./ClassFilter.module.css";

/** Classes that have a name: a button each. */
export function ClassToggles({ colouring, chosen, choose, nameOf }: ClassFilterPart) {
  const { by, classes } = colouring;
  return (
    <div className={styles.toggles} role="group" aria-label={text.only} data-chosen={chosen !== null}>
      <OfMember by={by} />
      {classes.map((each, at) => (
        <button
          key={each.from}
          type="button"
          className={styles.toggle}
          aria-label={nameOf(at)}
          aria-pressed={at === chosen}
          title={nameOf(at)}
          onClick={() => choose(at === chosen ? null : at)}
        >
          <Swatch by={by} each={each} />
          {shortName(by, each)}
        </button>
      ))}
    </div>
  );
}
