import * as text from "#language/ownNumbers.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { formatCount } from "../words/formatCount.ts";
import { sayBesideRun } from "../words/sayNumbers.ts";
import styles from "./YourNumbers.module.css";

/** Where numbers do not fit into the run that is shown, and what to do about it. */
export function NumbersBesideRun({ numbers }: { readonly numbers: OwnNumbers }) {
  const { actions } = useApp().store;
  const parameters = useAppState(({ settings }) => settings.present.parameters);
  const { days, market, population, peopleEach } = parameters;
  const people = market === "unlimited" ? null : population * peopleEach;
  const { tooLong, tooMany } = sayBesideRun(numbers, { days, people });
  const wanted = Math.ceil(numbers.days[numbers.days.length - 1]);
  return (
    <>
      {tooLong !== null && (
        <p className={styles.told}>
          {tooLong}{" "}
          {wanted <= parameterTable.days.max && (
            <button
              type="button"
              className={styles.inline}
              onClick={() => actions.setParameter("days", wanted)}
            >
              {text.makeRunAsLong(formatCount(wanted))}
            </button>
          )}
        </p>
      )}
      {tooMany !== null && <p className={styles.told}>{tooMany}</p>}
    </>
  );
}
