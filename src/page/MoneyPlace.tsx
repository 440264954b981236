import { movesMoney } from "../parameters/plan.ts";
import { useAppState } from "./AppContext.ts";
import { FurtherPart } from "./FurtherPart.tsx";
import styles from "./PageLayout.module.css";

/** Who got paid, where the plan moves money; its room is kept while it is on its way. */
export function MoneyPlace() {
  const isMoving = useAppState(({ settings }) => movesMoney(settings.present.plan));
  return (
    isMoving && (
      <div className={styles.money}>
        <FurtherPart name="WhoGotPaid" />
      </div>
    )
  );
}
