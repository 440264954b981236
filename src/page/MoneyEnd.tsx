import { membersAt } from "../layout/membersAt.ts";
import styles from "./Money.module.css";
import { useAppState } from "./AppContext.ts";
import { useMoney } from "./useMoney.ts";
import type { MoneyAtHand } from "./useMoney.ts";
import { sayBreakEven, sayCollapse } from "./words/sayMoneyEnd.ts";

/** How many people were outside at the end of the collapse day; null where nobody knows. */
function peopleLeft({ columns, figures: { collapseDay } }: MoneyAtHand): number | null {
  const { people, parameters } = columns;
  if (typeof collapseDay !== "number" || parameters.market === "unlimited") return null;
  const joined = membersAt(people.joinDays, people.count, collapseDay);
  return (parameters.population - joined) * parameters.peopleEach;
}

/** Whether recruiting could go on paying, and when not any more. */
export function MoneyEnd() {
  const money = useMoney();
  const revision = useAppState((state) => state.shown?.revision);
  if (money === null) return null;
  const { figures, plan, columns } = money;
  const breakEven = sayBreakEven(plan);
  const recruits = {
    needed: (figures.collapseNeeds ?? 0) * columns.parameters.peopleEach,
    // Another run has other people outside.
    left: money.revision === revision ? peopleLeft(money) : null,
  };
  return (
    <>
      <p className={styles.telling}>{sayCollapse(figures.collapseDay, recruits, columns.parameters)}</p>
      {breakEven !== "" && <p>{breakEven}</p>}
    </>
  );
}
