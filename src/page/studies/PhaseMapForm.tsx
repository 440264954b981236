import * as text from "#language/phaseMap.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { RadioChoice } from "../RadioChoice.tsx";
import { mapInputs } from "./mapAxis.ts";
import { rangeOf, withInput } from "./mapForm.ts";
import type { MapForm } from "./mapForm.ts";
import styles from "./PhaseMap.module.css";
import { PhaseMapSide } from "./PhaseMapSide.tsx";

interface PhaseMapFormProps {
  readonly form: MapForm;
  readonly parameters: Parameters;
  change(form: MapForm): void;
}

const sides = ["across", "down"] as const;

/** What the next map is drawn of: two inputs, how fine, and how often each place is run. */
export function PhaseMapForm({ form, parameters, change }: PhaseMapFormProps) {
  const inputs = mapInputs(parameters);
  return (
    <div className={styles.form}>
      {sides.map((side) => (
        <PhaseMapSide
          key={side}
          name={text.sides[side]}
          inputs={inputs}
          parameterKey={form[side].key}
          range={rangeOf(form[side], parameters)}
          choose={(key) => change(withInput(form, side, key))}
          set={(range) => change({ ...form, [side]: { ...form[side], range } })}
        />
      ))}
      <div className={styles.choiceRow}>
        <span>{text.places}</span>
        <RadioChoice
          label={text.howFine}
          names={{ "20": "20 × 20", "40": "40 × 40" }}
          offered={["20", "40"]}
          chosen={String(form.places)}
          choose={(places) => change({ ...form, places: Number(places) })}
        />
      </div>
      <div className={styles.choiceRow}>
        <span>{text.runsEach}</span>
        <RadioChoice
          label={text.runsAtEach}
          names={{ "1": "1", "3": "3", "5": "5" }}
          offered={["1", "3", "5"]}
          chosen={String(form.runsEach)}
          choose={(runs) => change({ ...form, runsEach: Number(runs) })}
        />
      </div>
    </div>
  );
}
