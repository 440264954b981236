import * as text from "#language/planSettings.ts";
import { planActs } from "../parameters/actingPlan.ts";
import { isSamePlan } from "../parameters/plan.ts";
import type { Plan, PlanKey } from "../parameters/plan.ts";
import { plans } from "../parameters/plans.ts";
import type { PlanName } from "../parameters/plans.ts";
import { planKeys } from "../parameters/planTable.ts";
import { planNames, planWords } from "../parameters/planWords.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { PlanControl } from "./PlanControl.tsx";
import { RadioChoice } from "./RadioChoice.tsx";
import styles from "./Settings.module.css";
import { planSummary, sayFee, sayOrder } from "./words/sayPlan.ts";

const names = Object.keys(plans) as PlanName[];

/** What is said of the plan below one of its values. */
const remarks: Readonly<Partial<Record<PlanKey, (plan: Plan) => readonly string[]>>> = {
  entrySplit: sayFee,
  commission: sayOrder,
};

interface PlanProps {
  readonly plan: Plan;
}

function Field({ planKey, plan }: PlanProps & { readonly planKey: PlanKey }) {
  const { label, meaning } = planWords[planKey];
  return (
    <div className={styles.field}>
      <p className={styles.label}>{label}</p>
      <p className={styles.meaning}>{meaning}</p>
      <PlanControl planKey={planKey} />
      {remarks[planKey]?.(plan).map((said) => (
        <p key={said} className={styles.remark}>
          {said}
        </p>
      ))}
    </div>
  );
}

/** The plans to start from; none is chosen once a value was changed. */
function Start({ plan }: PlanProps) {
  const { actions } = useApp().store;
  return (
    <div className={styles.field}>
      <p className={styles.label}>{text.startFrom}</p>
      <p className={styles.meaning}>{text.startFromMeaning}</p>
      <RadioChoice
        label={text.startFrom}
        names={planNames}
        offered={names}
        chosen={names.find((name) => isSamePlan(plans[name], plan)) ?? null}
        choose={(name) => actions.setPlan(plans[name])}
      />
    </div>
  );
}

/** The plan by which a run is settled: every value that acts, folded away behind what it comes to. */
export function PlanSettings() {
  const plan = useAppState(({ settings }) => settings.present.plan);
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <span className={styles.name}>{text.name}</span>
        <span className={styles.told}>{planSummary(plan)}</span>
      </summary>
      <Start plan={plan} />
      {planKeys.map((key) => planActs(key, plan) && <Field key={key} planKey={key} plan={plan} />)}
    </details>
  );
}
