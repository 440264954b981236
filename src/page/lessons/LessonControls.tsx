import * as text from "#language/lessonPage.ts";
import { useState } from "react";
import type { Unlocked } from "../../lessons/lesson.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { ChoiceField } from "../ChoiceField.tsx";
import { DieIcon } from "../icons.tsx";
import { NumberField } from "../NumberField.tsx";
import { formatCount } from "../words/formatCount.ts";
import styles from "./lessons.module.css";

/** So many fates are told. */
const mostFates = 12;

/** Another luck, and what each luck so far has come to. */
function Luck() {
  const { actions } = useApp().store;
  const seed = useAppState(({ settings }) => settings.present.parameters.seed);
  const joined = useAppState(({ asked, settings, shown }) =>
    asked === settings.present.parameters && shown?.state === "finished" ? shown.members : null,
  );
  const [fates, setFates] = useState<readonly { readonly seed: number; readonly joined: number }[]>([]);
  const last = fates.at(-1);
  if (joined !== null && (last?.seed !== seed || last.joined !== joined))
    setFates([...fates.filter((fate) => fate.seed !== seed), { seed, joined }].slice(-mostFates));
  return (
    <div>
      <button type="button" className={styles.luck} onClick={actions.newLuck}>
        <DieIcon /> {text.newLuck}
      </button>
      <p className={styles.fates}>
        {fates.length > 1 && (
          <>
            {text.soFar} <strong>{fates.map((fate) => formatCount(fate.joined)).join(" · ")}</strong>
          </>
        )}
      </p>
    </div>
  );
}

function Field({ parameterKey }: { readonly parameterKey: ParameterKey }) {
  const parameter: Parameter = parameterTable[parameterKey];
  return (
    <div>
      <p className={styles.label}>{parameterWords[parameterKey].label}</p>
      {parameter.kind === "number" ? (
        <NumberField parameterKey={parameterKey} parameter={parameter} />
      ) : (
        <ChoiceField parameterKey={parameterKey} />
      )}
    </div>
  );
}

/** The controls that a step unlocks. */
export function LessonControls({ unlocked }: { readonly unlocked: readonly Unlocked[] }) {
  return (
    <div className={styles.controls} role="group" aria-label={text.mayChange}>
      {unlocked.map((name) =>
        name === "luck" ? <Luck key={name} /> : <Field key={name} parameterKey={name} />,
      )}
    </div>
  );
}
