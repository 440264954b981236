import * as text from "#language/planSettings.ts";
import type { Plan, PlanKey } from "../parameters/plan.ts";
import { planTable } from "../parameters/planTable.ts";
import { planWords } from "../parameters/planWords.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { planSliders } from "./planSliders.ts";
import type { PlanNumberKey } from "./planSliders.ts";
import { RadioChoice } from "./RadioChoice.tsx";
import { RangeSlider } from "./RangeSlider.tsx";
import styles from "./Settings.module.css";
import { TypedField } from "./TypedField.tsx";
import { useTypedText } from "./useTypedText.ts";
import { formatPlanValue } from "./words/formatPlanValue.ts";
import { parsePlanValue } from "./words/parsePlanValue.ts";

type LevelsKey = "entrySplit" | "commission";

const usePlanValue = <Key extends PlanKey>(key: Key): Plan[Key] =>
  useAppState((state) => state.settings.present.plan[key]);

/** What is typed for a value of the plan. */
function useTypedPlan(key: PlanNumberKey | LevelsKey, shown: string) {
  const { actions } = useApp().store;
  return useTypedText(
    shown,
    shown,
    (typed) => parsePlanValue(key, typed),
    (value) => actions.setPlan({ [key]: value }),
  );
}

/** A number of the plan: a slider, and a field to type in. */
function PlanNumber({ planKey }: { readonly planKey: PlanNumberKey }) {
  const { actions } = useApp().store;
  const value = usePlanValue(planKey);
  const shown = formatPlanValue(planKey, value);
  const typed = useTypedPlan(planKey, shown);
  const { label, suffix } = planWords[planKey];
  return (
    <div className={styles.number}>
      <RangeSlider
        row={planSliders[planKey]}
        label={label}
        value={value}
        valueText={shown}
        set={(next, gesture) => actions.setPlan({ [planKey]: next }, `${gesture}:plan.${planKey}`)}
        endGesture={actions.endGesture}
      />
      <TypedField label={label} typed={typed} shown={shown} suffix={suffix} />
    </div>
  );
}

/** So many characters fit on a line of the field, about; longer lists scroll. */
const charactersOfLine = 34;
const mostRows = 4;

/** A new level begins with the share of the last; the first with this. */
const firstShare = 0.1;

/** Shares a level, typed as one list: a hundred of them are one field too. */
function PlanLevels({ planKey }: { readonly planKey: LevelsKey }) {
  const { actions } = useApp().store;
  const shares = usePlanValue(planKey);
  const shown = formatPlanValue(planKey, shares);
  const typed = useTypedPlan(planKey, shown);
  const { label } = planWords[planKey];
  // Not disabled: a button that is would lose the keyboard.
  const isFull = shares.length >= planTable[planKey].most;
  const set = (next: readonly number[]): void => actions.setPlan({ [planKey]: next });
  return (
    <div className={styles.levels}>
      <TypedField
        label={label}
        typed={typed}
        shown={shown}
        rows={Math.min(mostRows, Math.ceil(typed.text.length / charactersOfLine) || 1)}
      />
      <button
        type="button"
        className={styles.level}
        aria-label={text.addLevelTo(label)}
        aria-disabled={isFull}
        onClick={() => !isFull && set([...shares, shares.at(-1) ?? firstShare])}
      >
        {text.addLevel}
      </button>
      <button
        type="button"
        className={styles.level}
        aria-label={text.removeLastOf(label)}
        aria-disabled={shares.length === 0}
        onClick={() => set(shares.slice(0, -1))}
      >
        {text.removeLast}
      </button>
    </div>
  );
}

function PlanFlag({ planKey }: { readonly planKey: "compression" }) {
  const { actions } = useApp().store;
  const value = usePlanValue(planKey);
  return (
    <RadioChoice
      label={planWords[planKey].label}
      names={text.yesAndNo}
      offered={["yes", "no"]}
      chosen={value ? "yes" : "no"}
      choose={(word) => actions.setPlan({ [planKey]: word === "yes" })}
    />
  );
}

/** The control for a value of the plan. */
export function PlanControl({ planKey }: { readonly planKey: PlanKey }) {
  if (planKey === "compression") return <PlanFlag planKey={planKey} />;
  if (planKey === "entrySplit" || planKey === "commission") return <PlanLevels planKey={planKey} />;
  return <PlanNumber planKey={planKey} />;
}
